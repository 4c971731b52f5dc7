import type { Names } from './names-of';

/** grade.test.ts of a new question type. */
export const gradeTestText = ({
	type,
	value,
	pascal
}: Names) => `import { describe, expect, test } from 'vitest';
import type { Option } from '../options';
import { build, example, writtenExamples } from '../test-questions';
import { gradesASingleChoice } from '../test-single-choice-grading';
import { ${value} } from './grade';
import type { ${pascal}Question } from './grade';

const asked = example('${type}') as ${pascal}Question;

gradesASingleChoice(${value}, (...options: readonly Option[]) => ({ ...asked, options }));

test('is no deep format and has a slip of a tenth', () => {
	expect([${value}.deep, ${value}.slip]).toEqual([false, 0.1]);
});

const [written] = writtenExamples('${type}') as [{ options: object[] }];
const [right, ...wrong] = written.options;

describe('a mistake of the author is told', () => {
	test.each<[string, object[], string]>([
		['no key', wrong, 'no option is right; exactly one must be marked "right: true"'],
		[
			'an id twice',
			[right!, wrong[0]!, wrong[0]!],
			'duplicate option id "what-is-meant"; each option has its own'
		]
	])('%s', (_, options, message) => {
		const three = [...options, { ...options[0], id: 'another' }].slice(0, 3);
		expect(build('${type}', { ...written, options: three })).toMatchObject({ mistakes: [{ message }] });
	});

	test.each([
		['two options', { options: [right, wrong[0]] }],
		['no line', { line: undefined }],
		['a field that nobody knows', { hint: 'A hint.' }]
	])('%s is refused by the schema', (_, change) => {
		expect(() => build('${type}', { ...written, ...change })).toThrow();
	});
});
`;

/** The component test of a new question type: by keyboard and pointer, at 320 px, and axe on every state. */
export const componentTestText = ({
	type,
	pascal
}: Names) => `import { example } from '../test-questions';
import { behavesAsSingleChoice } from '../test-single-choice';
import ${pascal} from './${pascal}.svelte';

const asked = example('${type}');

behavesAsSingleChoice(${pascal}, asked, asked.stem);
`;
