import type { Question } from './contract';

/** Properties that only feedback shows; the rest of a built question is needed to ask and to grade it. */
const EXPLAINING = [
	'reason',
	'whyRight',
	'whyWrong',
	'decides',
	'passage',
	'source',
	'objectives',
	'claims',
	'hints',
	'model',
	'criteria'
];

type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

function pick(value: unknown, explaining: boolean): unknown {
	if (Array.isArray(value)) return value.map((item) => pick(item, explaining));
	if (!isTree(value)) return explaining ? undefined : value;
	const entries = Object.entries(value).flatMap(([key, inner]) => {
		if (EXPLAINING.includes(key)) return explaining ? [[key, inner] as const] : [];
		const picked = pick(inner, explaining);
		return picked === undefined ? [] : [[key, picked] as const];
	});
	return Object.fromEntries(entries);
}

function merge(asked: unknown, explained: unknown): unknown {
	if (Array.isArray(asked) && Array.isArray(explained))
		return asked.map((item, index) => merge(item, explained[index]));
	if (!isTree(asked) || !isTree(explained)) return asked === undefined ? explained : asked;
	const keys = new Set([...Object.keys(asked), ...Object.keys(explained)]);
	return Object.fromEntries([...keys].map((key) => [key, merge(asked[key], explained[key])]));
}

/** A question without what explains it: enough to ask and to grade, and loaded first. */
export function askedPart(question: Question): unknown {
	return pick(question, false);
}

/** What explains a question, in the question's own shape. */
export function explainedPart(question: Question): unknown {
	return pick(question, true);
}

/** The whole question again, from its two parts. */
export function explainedQuestion(asked: Question, explained: unknown): Question {
	return merge(asked, explained) as Question;
}
