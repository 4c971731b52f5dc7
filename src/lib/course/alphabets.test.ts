import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeOf } from '$lib/questions/registry';
import { authoringTypes } from '$lib/questions/schemas';
import { build, example, typeFolders, writtenExamples } from '$lib/questions/test-questions';
import { responseTo } from '$lib/questions/test-responses';
import { alphabetsOf } from './alphabets';
import { courseOf, published } from './test-course';

const course = courseOf(published);
const alphabets = alphabetsOf(course);
const graded = course.questions.filter((entry) => entry.graded).map(({ question }) => question);

/** Every string of a value, at any depth. */
function strings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (value === null || typeof value !== 'object') return [];
	return Object.values(value).flatMap(strings);
}

describe('the published course', () => {
	test('has an alphabet for every question that is graded, and for no other', () => {
		expect(graded.length).toBeGreaterThan(150);
		expect(Object.keys(alphabets).map(Number)).toEqual(
			graded.map(({ number }) => number).sort((a, b) => a - b)
		);
	});

	test('every id of a right response and of a wrong one is in the alphabet of its question', () => {
		for (const question of graded)
			for (const right of [true, false])
				for (const id of responseTo(question, right))
					expect(alphabets[question.number]?.ids, question.id).toContain(id);
	});

	test('has sorted alphabets, each id once, at the revision of the question', () => {
		for (const { number, revision } of graded) {
			const alphabet = alphabets[number];
			expect(alphabet?.ids).toEqual([...new Set(alphabet?.ids)].sort());
			expect(alphabet?.revision).toBe(revision);
			expect(alphabet?.ids.length).toBeGreaterThan(1);
		}
	});

	test('calls an order a sequence, what is put into places a match, and the rest a choice', () => {
		const kinds = graded.map(({ type, number }) => `${type}: ${alphabets[number]?.kind}`);
		expect([...new Set(kinds)].sort()).toEqual([
			'attribution: choice',
			'choice: choice',
			'compare: matching',
			'highlight: choice',
			'match: matching',
			'odd-one-out: choice',
			'order: sequencing',
			'sort: matching',
			'steelman: choice',
			'transfer: choice'
		]);
	});
});

describe.each(typeFolders)('%s', (name) => {
	const authoring = authoringTypes.find(({ type }) => type === name);
	const question = example(name);
	const ids = authoring?.responses(question)?.ids;

	test('says what its responses are made of, unless it is never graded', () => {
		expect(ids === undefined).toBe(authoring?.unscored === true);
	});

	test.skipIf(authoring?.unscored)('takes no response with an id that it does not list', () => {
		const { problem, steps } = typeOf(question);
		const response = fc.array(fc.constantFrom(...strings(question)), { maxLength: 6 });
		const right = responseTo(question, true);
		expect(problem(question, right, steps(question))).toBeNull();
		fc.assert(
			fc.property(response, fc.nat(), (drawn, place) => {
				const changed = right.map((id, at) =>
					at === place % right.length ? (drawn[0] ?? id) : id
				);
				for (const candidate of [drawn, changed])
					if (problem(question, candidate, steps(question)) === null)
						expect(candidate.filter((id) => !ids?.includes(id))).toEqual([]);
			}),
			{ seed: 1, numRuns: 500 }
		);
	});
});

test('stays the same when options change places in their file', () => {
	const turned = (list: readonly unknown[]) => [...list].reverse();
	const [written] = writtenExamples('choice') as [{ options: unknown[] }];
	const built = build('choice', { ...written, options: turned(written.options) });
	const question = 'question' in built ? built.question : example('choice');
	expect(question).not.toEqual(example('choice'));
	const of = (asked: typeof question) =>
		alphabetsOf({ ...course, questions: [{ ...course.questions[0]!, question: asked }] });
	expect(of(question)).toEqual(of(example('choice')));
});
