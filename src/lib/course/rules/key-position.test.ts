import { expect, test } from 'vitest';
import { asking, chosen, group, times, told } from '../test-bank';
import { keyPosition } from './key-position';

const at = (place: number) =>
	chosen(
		group('Why?', ...['a', 'b', 'c', 'd'].map((text, i) => (i === place ? `*${text}` : text)))
	);

test('says nothing where keys stand at every place equally often', () => {
	expect(keyPosition(asking(...times(80, (index) => at(index % 4))))).toEqual([]);
});

test('warns of a lesson in which most keys stand at one place', () => {
	const course = asking(...times(12, (index) => at(index < 7 ? 2 : index % 4)));
	expect(told(keyPosition(course))).toEqual([
		expect.stringMatching(/^warning: the key stands third in .* move some keys to other places$/)
	]);
});

test('is an error over a course', () => {
	const found = keyPosition(asking(...times(60, (index) => at(index < 30 ? 0 : index % 4))));
	expect(found[0]).toMatchObject({ severity: 'error', file: 'course.yaml' });
});
