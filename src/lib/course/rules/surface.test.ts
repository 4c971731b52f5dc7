import { expect, test } from 'vitest';
import type { Answer } from '$lib/claims/answer-key';
import { asking, attributed, times, told } from '../test-bank';
import { surface } from './surface';

const looks = (as: Answer | null) => ({ ...attributed('offensive-realism'), surface: as });
const bank = (against: number, others: number) =>
	asking(
		...times(against, () => looks('liberal-internationalism')),
		...times(others, () => looks(null))
	);

test('says nothing of a lesson with three questions whose surface misleads', () => {
	expect(surface(bank(3, 12))).toEqual([]);
});

test.each([
	['error', 10],
	['warning', 9]
])('gives a(n) %s where two do, and %i others do not', (severity, others) => {
	expect(told(surface(bank(2, others)))).toEqual([
		`${severity}: 2 scored questions have a surface that points to a wrong answer; write at least 3 and mark them with "surface"`
	]);
});

test('refuses a surface that points to the right answer, and does not count it', () => {
	const [idle, few] = told(surface(asking(looks('offensive-realism'), ...bank(2, 0).questions)));
	expect(idle).toContain('error: the surface of "a-attribution" points to its right answer');
	expect(few).toContain('2 scored questions');
});

test('knows the right side of a choice by the premise that decides it', () => {
	const decides = { kind: 'premise', id: 'or-2', label: '', text: '', href: '' } as const;
	const choice = { ...looks('offensive-realism'), keys: ['an-option'] };
	const entry = { ...choice, question: { ...choice.question, decides } };
	expect(told(surface(asking(entry)))[0]).toContain('points to its right answer');
});
