import { expect, test } from 'vitest';
import { calibrationError } from './calibration';
import type { Learner } from './learner';
import { REPEAT_MARGIN } from './parameters';
import type { Tree } from './question-tree';
import { questionTree } from './question-tree';
import { simulate } from './simulate';
import { question } from './test-records';

const entry = question(1, { guess: 0.25, slip: 0.1 });
const out = { kind: 'out' } as const;
const secure = { kind: 'secure' } as const;

function asked(right: Tree, wrong: Tree, predicted = 0.5, remembered = false): Tree {
	return { kind: 'question', entry, remembered, predicted, right, wrong };
}

function learner(l0: number, learn: number): Learner {
	return { l0, learn, guess: ({ guess }) => guess, slip: ({ slip }) => slip };
}

test.each([
	['who knows', learner(1, 0), false, 0.9, 0.1],
	['who does not', learner(0, 0), false, 0.25, 0],
	['who may remember', learner(0, 0), true, 0.25 + REPEAT_MARGIN, 0],
	['half and half', learner(0.5, 0), false, 0.575, 0.05]
])('one question, a learner %s', (_, one, remembered, declared, missed) => {
	const found = simulate(asked(secure, out, 0.5, remembered), one);
	expect(found.declared).toBeCloseTo(declared, 12);
	expect(found.missed).toBeCloseTo(missed, 12);
	expect(found.questions).toBe(1);
});

test('who learns answers the next question as one who knows', () => {
	const two = asked(out, asked(secure, out));
	const wrongFirst = 0.75 * (0.4 * 0.9 + 0.6 * 0.25);
	expect(simulate(two, learner(0, 0.4)).declared).toBeCloseTo(wrongFirst, 12);
	expect(simulate(two, learner(0, 0.4)).questions).toBe(2);
});

test('what is learnt at the last question counts as known', () => {
	expect(simulate(asked(out, out), learner(0, 0.4))).toMatchObject({ knows: 0.4, missed: 0.4 });
});

test('nobody declared has no average', () => {
	expect(simulate(asked(out, out), learner(1, 0)).questions).toBeNull();
});

test('calibration is the distance between what is predicted and what is answered, by bins', () => {
	const population = [[1, learner(1, 0)]] as const;
	expect(calibrationError(asked(out, out, 0.9), population)).toBeCloseTo(0, 12);
	expect(calibrationError(asked(out, out, 0.6), population)).toBeCloseTo(0.3, 12);
	const two = asked(asked(out, out, 0.8), asked(out, out, 0.8), 0.6);
	expect(calibrationError(two, population)).toBeCloseTo((0.3 + 0.1) / 2, 12);
});

test('the chances of all ends add up to one, whatever the bank', () => {
	const catalogue = Array.from({ length: 8 }, (_, index) =>
		question(index + 1, { deep: index > 5, claims: index % 3 === 0 ? ['c-1'] : [] })
	);
	const tree = questionTree({ catalogue, concept: 'anarchy', first: [2], seed: 3 });
	let ends = 0;
	const walk = (at: Tree, chance: number): void => {
		if (at.kind !== 'question') return void (ends += chance);
		walk(at.right, chance / 2);
		walk(at.wrong, chance / 2);
	};
	walk(tree, 1);
	expect(ends).toBeCloseTo(1, 12);
	expect(tree.kind === 'question' && tree.entry.number).toBe(2);
});

test('questions of other concepts are left out', () => {
	const catalogue = [question(1), question(2, { concept: 'norms' })];
	const tree = questionTree({ catalogue, concept: 'norms', first: [], seed: 3 });
	expect(tree).toMatchObject({ entry: { number: 2 }, right: out, wrong: out });
});
