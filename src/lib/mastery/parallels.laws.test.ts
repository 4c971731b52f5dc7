import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parallelTo } from './select';
import { courses, type Sitting, type Step } from './test-sittings';

interface Missed {
	readonly sitting: Sitting;
	/** Index of the step that was answered wrong. */
	readonly at: number;
}

function missedIn(sitting: Sitting): Missed[] {
	return sitting.steps.flatMap(({ entry }, at) => {
		const right = sitting.end.asked[at]?.right ?? true;
		return right || entry.pair !== null ? [] : [{ sitting, at }];
	});
}

/** What is asked after two, three and four others; null where the sitting ends before. */
function inTime({ sitting, at }: Missed) {
	const steps = sitting.steps.slice(at + 3, at + 6);
	return steps.length === 3 ? steps : null;
}

/** Whether another concept had its turn: a pair was open, or the concept came twice in a row. */
function hadToWait({ selection, entry }: Step, concept: string): boolean {
	const [last, second] = [...selection.asked].reverse().map(({ number }) => {
		return selection.catalogue.find((one) => one.number === number);
	});
	const isSecondHalf = last?.number === entry.pair;
	return isSecondHalf || (last?.concept === concept && second?.concept === concept);
}

test('a question that shares a misconception with a missed one comes after two to four others, unless another concept has its turn', () => {
	const met = { parallel: 0, waited: 0 };
	fc.assert(
		fc.property(courses, (sittings) => {
			for (const missed of sittings.flatMap(missedIn)) {
				const steps = inTime(missed);
				const one = missed.sitting.steps[missed.at]?.entry;
				if (!steps || !one) continue;
				const there = steps.every(({ selection }) => parallelTo(one.number, selection) !== null);
				if (!there) continue;
				const parallel = steps.some(
					({ entry }) =>
						entry.concept === one.concept &&
						entry.misconceptions.some((id) => one.misconceptions.includes(id))
				);
				met[parallel ? 'parallel' : 'waited']++;
				const waited = steps.every((step) => hadToWait(step, one.concept));
				expect(parallel || waited).toBe(true);
			}
		}),
		{ seed: 41, numRuns: 400 }
	);
	expect(met.parallel).toBeGreaterThan(100);
	expect(met.waited).toBeLessThan(met.parallel / 50);
});
