import { describe, expect, test } from 'vitest';
import { build, steelmanOf, writtenExamples } from '../test-questions';
import { gradesASingleChoice } from '../test-single-choice-grading';
import { steelman } from './grade';

gradesASingleChoice(steelman, steelmanOf);

test('is no deep format and has a slip of a tenth', () => {
	expect([steelman.deep, steelman.slip]).toEqual([false, 0.1]);
});

const [written] = writtenExamples('steelman') as [{ options: object[] }];
const [right, straw, foreign, beside] = written.options;

test('asks the usual question where the author wrote none', () => {
	expect(build('steelman', { ...written, stem: undefined })).toMatchObject({
		question: {
			stem: 'Which statement would a defender of name of liberal-internationalism sign as the strongest form of the case?'
		}
	});
});

describe('a mistake of the author is told', () => {
	test.each<[string, object[], string]>([
		[
			'no key',
			[straw!, foreign!, beside!],
			'no option is right; exactly one must be marked "right: true"'
		],
		[
			'two keys',
			[right!, { ...straw, right: true, misconception: undefined }, beside!],
			'2 options are right ("makes-promises-credible" and "paper-stops-armies"); exactly one must be marked "right: true"'
		],
		[
			'an id twice',
			[right!, straw!, straw!],
			'duplicate option id "paper-stops-armies"; each option has its own'
		],
		[
			'a key with a misconception',
			[{ ...right, misconception: 'm' }, straw!, beside!],
			'the right option "makes-promises-credible" carries a misconception; only wrong ones do'
		]
	])('%s', (_, options, message) => {
		expect(build('steelman', { ...written, options })).toMatchObject({ mistakes: [{ message }] });
	});

	test.each([
		['two options', { options: [right, straw] }],
		['six options', { options: [right, straw, straw, straw, straw, straw] }],
		['no such theory', { theory: 'transactionalism' }],
		['no line', { line: undefined }],
		['a field that nobody knows', { case: 'A case.' }]
	])('%s is refused by the schema', (_, change) => {
		expect(() => build('steelman', { ...written, ...change })).toThrow();
	});
});
