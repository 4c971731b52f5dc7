import type { AttributionQuestion } from './attribution/grade';
import type { CompareQuestion } from './compare/grade';
import type { Question, Response } from './contract';
import type { ExplainQuestion } from './explain/grade';
import type { MatchQuestion } from './match/grade';
import type { Option } from './options';
import type { OrderQuestion } from './order/grade';
import type { SingleChoiceQuestion } from './single-choice';
import type { SortQuestion } from './sort/grade';

const one = (options: readonly Option[], right: boolean) =>
	options.find((option) => option.right === right)?.id ?? '';

const turned = <T>([first, ...rest]: readonly T[]): T[] =>
	first === undefined ? rest : [...rest, first];

const other = (values: readonly string[], than: string) =>
	values.find((value) => value !== than) ?? '';

type Responder = (question: never, right: boolean) => Response;

const chosen: Responder = ({ options }: SingleChoiceQuestion, right) => [one(options, right)];

/** By type of question. */
const RESPONDERS: Readonly<Record<string, Responder>> = {
	attribution: ({ answers, because }: AttributionQuestion, right) => [
		one(answers, right),
		...(because.length > 0 ? [one(because, right)] : [])
	],
	choice: chosen,
	compare: ({ rows }: CompareQuestion, right) =>
		rows.flatMap(({ statements, cells }) =>
			cells.map(({ belongs }) =>
				right
					? belongs
					: other(
							statements.map(({ id }) => id),
							belongs
						)
			)
		),
	explain: (_: ExplainQuestion) => ['In my own words.'],
	highlight: chosen,
	match: ({ rows }: MatchQuestion, right) => {
		const belong = rows.map(({ belongs }) => belongs);
		return right ? belong : turned(belong);
	},
	'odd-one-out': chosen,
	order: ({ items }: OrderQuestion, right) => {
		const ids = items.map(({ id }) => id);
		return right ? ids : turned(ids);
	},
	sort: ({ columns, items }: SortQuestion, right) =>
		items.map(({ column }) =>
			right
				? column
				: other(
						columns.map(({ id }) => id),
						column
					)
		),
	steelman: chosen,
	transfer: chosen
};

/** For tests: a response to a built question that is graded right, or one that is graded wrong. */
export function responseTo(question: Question, right: boolean): Response {
	const responder = RESPONDERS[question.type];
	if (!responder)
		throw new Error(`no responses are known for questions of type "${question.type}"`);
	return responder(question as never, right);
}
