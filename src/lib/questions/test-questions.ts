import { parse } from 'yaml';
import type { Stances } from '$lib/claims/answer-key';
import type { Lens } from '$lib/claims/theories';
import type { AttributionQuestion } from './attribution/grade';
import type { ClaimForQuestion, Lookup, Mistake } from './authoring';
import type { ChoiceQuestion } from './choice/grade';
import type { Question } from './contract';
import type { ExplainQuestion } from './explain/grade';
import type { Known } from './known';
import type { OddOneOutQuestion } from './odd-one-out/grade';
import type { Option } from './options';
import { authoringTypes } from './schemas';
import type { SortQuestion } from './sort/grade';
import type { SteelmanQuestion } from './steelman/grade';
import type { TransferQuestion } from './transfer/grade';

/** Read by globs, so that component tests in a browser have the examples as well. */
const files = Object.keys(import.meta.glob('./*/*')).map((path) => path.split('/').slice(1));
const examples = import.meta.glob<string>('./*/example.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The folders beside the registry: one per question type. */
export const typeFolders = [...new Set(files.map(([folder = '']) => folder))].sort();

export const filesOf = (type: string) =>
	files.flatMap(([folder, file = '']) => (folder === type ? [file] : [])).sort();

/** The entries of a type's example.yaml, as an author would write them. */
export function writtenExamples(type: string): unknown[] {
	return parse(examples[`./${type}/example.yaml`] ?? '') as unknown[];
}

/** Points nowhere: everything is allowed. */
export const anything: Known = {
	concept: null,
	objective: null,
	misconception: null,
	section: null,
	premise: null,
	tenet: null,
	criterion: null,
	reference: null,
	term: null,
	part: null,
	claim: null,
	anchor: null,
	question: null,
	lesson: null
};

const LIBERAL = 'liberal-internationalism';
const REALIST = 'offensive-realism';

export function supportedBy(...lenses: readonly Lens[]): Stances {
	const stance = (lens: Lens) => (lenses.includes(lens) ? 'supports' : 'contests');
	return {
		[LIBERAL]: stance(LIBERAL),
		[REALIST]: stance(REALIST),
		transactionalism: stance('transactionalism')
	};
}

export function claim(id: string, stances: Stances, use: 'asked' | 'shown' = 'asked') {
	return {
		id,
		text: `Text of ${id}.`,
		use,
		kind: 'cause',
		stances,
		section: 's',
		line: 9
	} as const;
}

/** The asked claims that the examples are built on. */
const EXAMPLE_CLAIMS = [
	claim('rivers-before-borders', supportedBy(REALIST)),
	claim('wall-shows-aims', supportedBy(LIBERAL)),
	claim('wall-worries-neighbours', supportedBy(REALIST)),
	claim('treaty-makes-walls-idle', supportedBy(LIBERAL)),
	claim('no-treaty-stops-a-wall', supportedBy(REALIST)),
	claim('free-to-build', supportedBy(LIBERAL)),
	claim('small-states-build-late', supportedBy(REALIST))
];

export function lookup(claims: readonly ClaimForQuestion[] = EXAMPLE_CLAIMS): Lookup {
	return {
		claim: (id) => claims.find((candidate) => candidate.id === id),
		decides: () => ({ kind: 'premise', id: 'x-1', label: 'X, premise 1', text: 'X.', href: '/x' }),
		answerName: (answer) => `Name of ${answer}`,
		standardStem: 'Which theory supports this claim?'
	};
}

/** What a type makes of a question as written. Throws where its schema refuses it. */
export function build(
	type: string,
	written: unknown,
	claims?: readonly ClaimForQuestion[]
): { readonly question: Question } | { readonly mistakes: readonly Mistake[] } {
	const authoring = authoringTypes.find((candidate) => candidate.type === type);
	if (!authoring) throw new Error(`no question type "${type}"`);
	const authored = authoring.schema(anything).parse(written);
	const built = authoring.build(authored, lookup(claims));
	if ('mistakes' in built) return built;
	return { question: { ...common(type, authored.number), ...built.question } };
}

/** A type's example as it is asked. */
export function example(type: string): Question {
	const built = build(type, writtenExamples(type)[0]);
	if ('mistakes' in built) throw new Error(JSON.stringify(built.mistakes));
	return built.question;
}

function common<T extends string>(type: T, number = 1) {
	return {
		number,
		id: `a-${type}`,
		type,
		revision: 1,
		concept: 'c',
		objectives: [1],
		scored: true,
		stem: 'Stem?',
		claims: [] as string[],
		decides: null,
		hints: [] as string[],
		hintCount: 0,
		pair: null,
		passage: { href: '/p', title: 'P' },
		source: { section: 's', line: 9 }
	};
}

/** An option; its reason and misconception name it, so that a leak can be seen. */
export function option(
	id: string,
	right = false,
	misconception: string | null = `m-${id}`
): Option {
	return {
		id,
		text: `Label ${id}`,
		right,
		reason: `Reason ${id}`,
		...(right || misconception === null ? {} : { misconception })
	};
}

export function choiceOf(...options: readonly Option[]): ChoiceQuestion {
	return { ...common('choice'), options };
}

export function steelmanOf(...options: readonly Option[]): SteelmanQuestion {
	return { ...common('steelman'), options };
}

export function transferOf(...options: readonly Option[]): TransferQuestion {
	return { ...common('transfer'), case: 'The case.', options };
}

export function oddOneOutOf(...options: readonly Option[]): OddOneOutQuestion {
	return { ...common('odd-one-out'), options };
}

export function explainOf(): ExplainQuestion {
	return { ...common('explain'), model: 'The model.', criteria: ['One.', 'Two.', 'Three.'] };
}

export function attributionOf(
	answers: readonly Option[],
	because: readonly Option[] = []
): AttributionQuestion {
	return { ...common('attribution'), claim: 'The claim.', answers, because };
}

/** Six items; the letters say in whose column each stands: l or r. */
export function sortOf(columns: string): SortQuestion {
	return {
		...common('sort'),
		columns: [
			{ id: LIBERAL, name: 'Liberal' },
			{ id: REALIST, name: 'Realist' }
		],
		items: [...columns].map((letter, index) => ({
			id: `i${index}`,
			text: `Item ${index}`,
			column: letter === 'l' ? LIBERAL : REALIST,
			decides: {
				kind: 'premise',
				id: `d${index}`,
				label: `Premise ${index}`,
				text: `Decides ${index}`,
				href: `/d${index}`
			},
			whyRight: `Right ${index}`,
			whyWrong: `Wrong ${index}`,
			misconception: `m${index % 2}`
		}))
	};
}

/** A response to `sortOf`, by the same letters; "." leaves an item unplaced. */
export function placed(letters: string): string[] {
	const names: Record<string, string> = { l: LIBERAL, r: REALIST, '.': '' };
	return [...letters].map((letter) => names[letter] ?? letter);
}
