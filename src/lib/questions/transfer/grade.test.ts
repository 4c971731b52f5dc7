import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random';
import { build, option, transferOf, writtenExamples } from '../test-questions';
import { gradesASingleChoice } from '../test-single-choice-grading';
import { transfer } from './grade';

gradesASingleChoice(transfer, transferOf);

test('is a deep format and has a slip of a fifth', () => {
	expect([transfer.deep, transfer.slip]).toEqual([true, 0.2]);
});

test('is about its case, and shows it beside the question', () => {
	expect(transfer.about?.(transferOf())).toBe('The case.');
	const view = transfer.publicView(transferOf(option('a', true), option('b')), randomFrom(1));
	expect(view).toMatchObject({ case: 'The case.', stem: 'Stem?' });
	expect(Object.keys(view).sort()).toEqual(['case', 'options', 'stem']);
});

const [written] = writtenExamples('transfer') as [{ case: string; options: object[] }];
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('a mistake of the author is told', () => {
	test.each<[string, object, string]>([
		[
			'a case too short',
			{ case: words(49) },
			'the case has 49 words; a reader needs 50 to 120 to see what is new in it'
		],
		[
			'a case too long',
			{ case: words(121) },
			'the case has 121 words; a reader needs 50 to 120 to see what is new in it'
		],
		[
			'no key',
			{ options: written.options.slice(1) },
			'no option is right; exactly one must be marked "right: true"'
		]
	])('%s', (_, change, message) => {
		expect(build('transfer', { ...written, ...change })).toMatchObject({ mistakes: [{ message }] });
	});

	test.each([50, 120])('a case of %i words is none', (count) => {
		expect(build('transfer', { ...written, case: words(count) })).toHaveProperty('question');
	});

	test('all of them at once', () => {
		const built = build('transfer', {
			...written,
			case: 'Short.',
			options: written.options.slice(1)
		});
		expect(built).toMatchObject({ mistakes: [{ path: ['case'] }, { path: ['options'] }] });
	});

	test.each([
		['no case', { case: undefined }],
		['no stem', { stem: ' ' }],
		['two options', { options: written.options.slice(0, 2) }]
	])('%s is refused by the schema', (_, change) => {
		expect(() => build('transfer', { ...written, ...change })).toThrow();
	});
});
