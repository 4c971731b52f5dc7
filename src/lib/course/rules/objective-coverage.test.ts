import { expect, test } from 'vitest';
import { asking, course, entryOf, times, told } from '../test-bank';
import { objectiveCoverage } from './objective-coverage';

const objectives = course.objectives.map(({ number }) => number);

test('says nothing where three scored questions serve each', () => {
	expect(objectiveCoverage(asking(...times(3, () => entryOf({ objectives }))))).toEqual([]);
});

test('warns, in one line, of those that fewer serve', () => {
	const [rare = 0, ...rest] = objectives;
	const questions = [
		...times(3, () => entryOf({ objectives: rest })),
		...times(2, () => entryOf({ objectives: [rare] })),
		...times(3, () => entryOf({ objectives: [rare], scored: false }))
	];
	expect(told(objectiveCoverage(asking(...questions)))).toEqual([
		`warning: 1 objectives need at least 3 scored questions: ${rare} (2)`
	]);
});
