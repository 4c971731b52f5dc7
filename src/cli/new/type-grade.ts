import type { Names } from './names-of';

/** grade.ts of a new question type: the whole contract, for one right option of several. */
export const gradeText = ({
	type,
	value,
	pascal
}: Names) => `import type { Question, QuestionType, Response } from '../contract';
import { misconceptionOf, optionExplanation, optionMarks, shuffledPublic } from '../options';
import type { Option, PublicOption } from '../options';

export interface ${pascal}Question extends Question {
	readonly type: '${type}';
	readonly options: readonly Option[];
}

/** What the page may see before Check: no key, no reason. */
export interface ${pascal}View {
	readonly stem: string;
	readonly options: readonly PublicOption[];
}

const chosenIn = ({ options }: ${pascal}Question, [chosen]: Response) =>
	options.find(({ id }) => id === chosen);

/** One right option of several. A response is [option id]. */
export const ${value}: QuestionType<${pascal}Question, ${pascal}View> = {
	type: '${type}',
	deep: false,
	slip: 0.1,
	guess: ({ options }) => 1 / options.length,
	steps: () => 1,

	publicView: ({ stem, options }, random) => ({ stem, options: shuffledPublic(options, random) }),

	problem(question, response) {
		if (response.length === 0) return 'nothing-chosen';
		return response.length === 1 && chosenIn(question, response) ? null : 'not-offered';
	},

	grade(question, response) {
		const problem = ${value}.problem(question, response, 1);
		const chosen = chosenIn(question, response);
		if (problem || !chosen) return { kind: 'invalid', problem: problem ?? 'not-offered' };
		return { kind: chosen.right ? 'right' : 'wrong', misconceptions: misconceptionOf(chosen) };
	},

	feedback({ options }, [chosen = '']) {
		return {
			summary: '',
			marks: optionMarks(options, chosen),
			chosen: options.filter(({ id }) => id === chosen).map(optionExplanation),
			others: options.filter(({ id }) => id !== chosen).map(optionExplanation)
		};
	}
};
`;
