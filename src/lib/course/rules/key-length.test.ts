import { expect, test } from 'vitest';
import { asking, chosen, group, times, told } from '../test-bank';
import { keyLength } from './key-length';

const long = () => chosen(group('Why?', '*Because of this and that.', 'By it.', 'So.', 'Or.'));
const short = () => chosen(group('Why?', '*So.', 'Because of this and that.', 'By it.', 'Or so.'));
const bank = (longest: number, others: number) =>
	asking(...times(longest, long), ...times(others, short));

test('says nothing where the key is the longest in 40 % of choices of four', () => {
	expect(keyLength(bank(4, 6))).toEqual([]);
});

test('warns where it is in half of the choices of a lesson', () => {
	expect(told(keyLength(bank(5, 5)))).toEqual([
		'warning: the key is the longest option in 50 % of 10 choices, where chance gives 25 %; shorten keys or give distractors detail'
	]);
});

test('is an error over a course of 60 choices', () => {
	expect(keyLength(bank(24, 36))).toEqual([]);
	expect(keyLength(bank(25, 35))[0]).toMatchObject({ severity: 'error', file: 'course.yaml' });
});
