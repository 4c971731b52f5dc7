import { expect, test } from 'vitest';
import { choiceOf, option, sortOf } from '$lib/questions/test-questions';
import type { Question } from '$lib/questions/contract';
import type { CourseQuestion } from '../course';
import { asking, attributed, course, entryOf, times, told } from '../test-bank';
import { conceptCoverage } from './concept-coverage';

const [concept] = course.concepts as [(typeof course.concepts)[number]];
const only = (...questions: readonly CourseQuestion[]) => ({
	...asking(...questions),
	concepts: [concept]
});
const of = (question: Partial<Question>) => entryOf({ ...question, concept: concept.id });
const transfer = () => of({ ...choiceOf(option('a', true)), type: 'transfer' });

test('says nothing of a concept with all that it needs', () => {
	const questions = [
		...times(4, () => of(sortOf('llrrlr'))),
		...times(2, transfer),
		...times(6, () => of({}))
	];
	expect(conceptCoverage(only(...questions))).toEqual([]);
});

test('warns of each thing that a concept lacks', () => {
	expect(told(conceptCoverage(only(of({}))))).toEqual(
		[
			'has 1 scored questions; write at least 12',
			'has 1 formats; write at least 3',
			'has 0 questions of a deep format; write at least 4',
			'has 0 transfer questions; write at least 2'
		].map((lack) => `warning: the concept "${concept.id}" ${lack}`)
	);
});

test('warns of a fourth generated attribution', () => {
	const generated = (count: number) =>
		times(count, (index) =>
			attributed('both', { concept: concept.id, id: `claim-${index}.attribution` })
		);
	const found = (count: number) =>
		told(conceptCoverage(only(...generated(count)))).filter((line) => line.includes('generated'));
	expect(found(3)).toEqual([]);
	expect(found(4)).toEqual([
		`warning: the concept "${concept.id}" has 4 generated attributions; keep at most 3`
	]);
});

test('names, in one line, the concepts without any question', () => {
	expect(told(conceptCoverage(only()))).toEqual([
		`warning: 1 concepts need their first question: ${concept.id}`
	]);
});
