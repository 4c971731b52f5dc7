import { expect, test } from 'vitest';
import type { CourseQuestion } from '../course';
import { asking, attributed, course, entryOf, group, times } from '../test-bank';
import { keywordBot } from './keyword-bot';

const THEORY = ['liberal-internationalism', 'offensive-realism'] as const;
const NAMES = THEORY.map((id) => course.theories.find((theory) => theory.id === id)?.name ?? '');
const WORDS = THEORY.map(
	(id) => course.theories.find((theory) => theory.id === id)?.propositions[0]?.text ?? ''
);

/** A new case that asks for one theory; where it is bad, the key has the words of that theory. */
function transfer(index: number, isBad: boolean): CourseQuestion {
	const asked = index % 2;
	const [own, other] = [WORDS[asked] ?? '', WORDS[1 - asked] ?? ''];
	const options = isBad ? [`*${own}`, other, other] : [own, `*${other}`, other];
	const stem = `A case. What would ${NAMES[asked]}, as the study presents it, expect?`;
	return entryOf({ type: 'transfer', stem }, { groups: [group(stem, ...options)] });
}

test.each([
	['error', 10],
	['warning', 9]
])('gives a(n) %s where counting words is enough in %i new cases', (severity, count) => {
	const found = keywordBot(asking(...times(count, (index) => transfer(index, true))));
	expect(found).toEqual([
		expect.objectContaining({
			severity,
			message: `a player who has only counted words per theory is right in 100 % of ${count} new cases; word keys with the other theory's words and distractors with this one's`
		})
	]);
});

test('says nothing where keys have the words of the other theory', () => {
	expect(keywordBot(asking(...times(12, (index) => transfer(index, false))))).toEqual([]);
});

test('warns of attributions whose claims have the words of their theory', () => {
	const claims = course.claims.map((claim, index) => ({ ...claim, text: WORDS[index % 2] ?? '' }));
	const about = (key: string) => (index: number) =>
		attributed(key, { claims: [claims[index]?.id ?? ''] });
	const found = (first: string, second: string) =>
		keywordBot({ ...course, claims, questions: [about(first)(0), about(second)(1)] });
	expect(found(THEORY[0], THEORY[1])).toEqual([
		expect.objectContaining({
			severity: 'warning',
			message: expect.stringContaining('100 % of 2 attributions')
		})
	]);
	expect(found(THEORY[0], THEORY[0])).toEqual([]);
});
