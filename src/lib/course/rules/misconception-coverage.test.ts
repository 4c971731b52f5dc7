import { expect, test } from 'vitest';
import { asking, course, entryOf, times, told } from '../test-bank';
import { misconceptionCoverage } from './misconception-coverage';

const all = course.misconceptions.map(({ id }) => id);
const tagged = (...misconceptions: readonly string[]) => entryOf({}, { misconceptions });

test('says nothing where four questions tag each', () => {
	expect(misconceptionCoverage(asking(...times(4, () => tagged(...all))))).toEqual([]);
});

test('warns, in one line, of those that fewer tag, however often each does', () => {
	const [rare = '', ...rest] = all;
	const questions = [...times(4, () => tagged(...rest)), tagged(rare, rare, rare, rare)];
	expect(told(misconceptionCoverage(asking(...questions)))).toEqual([
		`warning: 1 misconceptions need wrong options in at least 4 scored questions: ${rare} (1)`
	]);
});
