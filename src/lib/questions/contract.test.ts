import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '$lib/course/words';
import type { Question } from './contract';
import { askedPart } from './explanations';
import { randomFrom } from './random';
import { questionTypes, typeOf } from './registry';
import { authoringTypes } from './schemas';
import { build, example, filesOf, typeFolders, writtenExamples } from './test-questions';

test('registry, schemas and folders list the same types', () => {
	expect([...questionTypes].sort()).toEqual(typeFolders);
	expect(authoringTypes.map(({ type }) => type).sort()).toEqual(typeFolders);
});

test("a type that is not registered is a programmer's mistake", () => {
	expect(() => typeOf({ type: 'riddle' })).toThrow('"riddle" is not in questions/registry.ts');
});

/** Every string of a value, at any depth. */
function strings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (value === null || typeof value !== 'object') return [];
	return Object.values(value).flatMap(strings);
}

/** Every key of a value, at any depth. */
function keysIn(value: unknown): string[] {
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}

const SECRET = [
	'reason',
	'right',
	'whyRight',
	'whyWrong',
	'column',
	'belongs',
	'misconception',
	'decides',
	'model',
	'criteria'
];

/** Secret is where these belong; their values are ids of what is offered. */
const PLACES = ['column', 'belongs'];

/** What a built question says of its options beside their labels: reasons, misconceptions, what decides. */
function secrets(value: unknown): string[] {
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		SECRET.includes(key) && !PLACES.includes(key) ? strings(inner) : secrets(inner)
	);
}

describe.each(typeFolders)('%s', (name) => {
	const question = example(name);
	const type = typeOf(question);
	const authoring = authoringTypes.find((candidate) => candidate.type === name);
	const unscored = authoring?.unscored === true;
	const keepsOrder = authoring?.keepsOrder === true;
	/** What a page can show before Check: of an unscored type the rest is not loaded, of others it is kept back. */
	const asked = unscored ? (askedPart(question) as Question) : question;
	const view = (seed: number) => JSON.stringify(type.publicView(asked, randomFrom(seed)));
	const views = new Set(Array.from({ length: 50 }, (_, seed) => view(seed)));
	const responses = fc.array(
		fc.oneof(
			fc.constantFrom(...strings(question), '', '__proto__', 'constructor', 'hasOwnProperty'),
			fc.string()
		),
		{ maxLength: 9 }
	);

	test('has one component, its grading, its schema, an example and a test', () => {
		const files = filesOf(name);
		expect(files.filter((file) => file.endsWith('.svelte'))).toHaveLength(1);
		expect(files).toEqual(
			expect.arrayContaining(['example.yaml', 'grade.test.ts', 'grade.ts', 'schema.ts'])
		);
	});

	test('has an example that can be built, with reasons of 15 to 60 words', () => {
		const [written] = writtenExamples(name);
		expect(build(name, written)).toHaveProperty('question');
		const { chosen, others } = type.feedback(question, []);
		for (const { text, decides } of [...chosen, ...others]) {
			expect(countWords(text)).toBeGreaterThanOrEqual(15);
			expect(countWords(text)).toBeLessThanOrEqual(decides ? 120 : 60);
		}
	});

	test.skipIf(unscored)('chance and slip leave room to learn something from an answer', () => {
		expect(type.guess(question)).toBeGreaterThan(0);
		expect(type.guess(question) + type.slip).toBeLessThan(0.5);
	});

	test.runIf(unscored)(
		'is never judged, whatever the response, so it has no chance or slip',
		() => {
			expect([type.guess(question), type.slip, type.deep]).toEqual([0, 0, false]);
			fc.assert(
				fc.property(responses, (response) => {
					expect(['invalid', 'unscored']).toContain(type.grade(question, response).kind);
					expect(type.feedback(question, response)).toMatchObject({
						marks: {},
						chosen: [],
						others: []
					});
				}),
				{ seed: 1 }
			);
		}
	);

	test.skipIf(unscored)('is right or wrong wherever it is not invalid', () => {
		fc.assert(
			fc.property(responses, (response) => {
				expect(type.grade(question, response).kind).not.toBe('unscored');
			}),
			{ seed: 1 }
		);
	});

	test('gives the same order for the same seed', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(view(seed)).toBe(view(seed));
			}),
			{ seed: 1 }
		);
	});

	test.skipIf(unscored || keepsOrder)('gives another order for some other seed', () => {
		expect(views.size).toBeGreaterThan(3);
	});

	test.runIf(keepsOrder)('shows the order of the file, whatever the seed', () => {
		expect(views.size).toBe(1);
		const inFile = strings(question);
		const shown = strings(JSON.parse(view(1))).map((text) => inFile.indexOf(text));
		expect(shown).not.toContain(-1);
		expect(shown).toEqual([...shown].sort((a, b) => a - b));
	});

	test('its public view never holds a key, a reason or a misconception', () => {
		const hidden = secrets(question);
		expect(hidden.length).toBeGreaterThan(unscored ? 3 : 4);
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const view = type.publicView(asked, randomFrom(seed));
				expect(strings(view).filter((text) => hidden.includes(text))).toEqual([]);
				expect(keysIn(view).filter((key) => SECRET.includes(key))).toEqual([]);
			}),
			{ seed: 1 }
		);
	});

	test('grades any response without throwing, and as invalid exactly where it finds a problem', () => {
		fc.assert(
			fc.property(responses, (response) => {
				const problem = type.problem(question, response, type.steps(question));
				const graded = type.grade(question, response);
				expect(graded.kind === 'invalid' ? graded.problem : null).toBe(problem);
			}),
			{ seed: 1, numRuns: 500 }
		);
	});

	test('is graded, marked and summed up alike without what explains it', () => {
		const bare = askedPart(question) as Question;
		fc.assert(
			fc.property(responses, (response) => {
				expect(type.grade(bare, response)).toEqual(type.grade(question, response));
				const { summary, marks } = type.feedback(question, response);
				expect(type.feedback(bare, response)).toMatchObject({ summary, marks });
			}),
			{ seed: 1 }
		);
	});

	test('explains every option exactly once, whatever was chosen', () => {
		const labels = (response: readonly string[]) => {
			const { chosen, others } = type.feedback(question, response);
			return [...chosen, ...others].map(({ label }) => label).sort();
		};
		const all = labels([]);
		expect(new Set(all).size).toBe(all.length);
		fc.assert(
			fc.property(responses, (response) => {
				expect(labels(response)).toEqual(all);
			}),
			{ seed: 1 }
		);
	});

	test('changes neither question nor response', () => {
		const before = JSON.stringify(question);
		fc.assert(
			fc.property(responses, fc.nat(), (response, seed) => {
				const frozen = Object.freeze([...response]);
				type.publicView(question, randomFrom(seed));
				type.grade(question, frozen);
				type.feedback(question, frozen);
				expect(JSON.stringify(question)).toBe(before);
			}),
			{ seed: 1 }
		);
	});
});
