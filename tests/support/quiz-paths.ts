import { initialTransition, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { quizMachine } from '$lib/flows/quiz';
import { asksConfidence } from '$lib/mastery/asks-confidence';
import type { Response } from '$lib/questions/contract';
import { typeOf } from '$lib/questions/registry';
import { hasReasonStep, inBank, question } from './course';
import type { AnyQuestion } from './course';
import { seedFor } from './sittings';

export type State = SnapshotFrom<typeof quizMachine>;

export interface Event {
	readonly type: string;
	readonly response?: Response;
	readonly output?: unknown;
	readonly error?: unknown;
}

export interface Step {
	readonly event: Event;
	/** The state that the event leads to. */
	readonly state: State;
}

export type Path = readonly Step[];

/** A sitting of given questions that is walked. */
export interface Walk {
	readonly questions: readonly AnyQuestion[];
	/** On which of them the learner is asked how sure they are. */
	readonly sure: readonly AnyQuestion[];
	readonly paths: readonly Path[];
}

export const OPEN_FAILED = 'xstate.error.actor.0.quiz.opening';
const finished = (invoke: string) => `xstate.done.actor.0.quiz.${invoke}`;

export const askedIn = ({ context }: State): AnyQuestion =>
	question(context.questions[context.at] ?? 0);

export const answerStep = (state: State) =>
	(state.value as { asking?: { answer?: unknown } }).asking?.answer;

/** Whether something is under way, so that the page does not stay as it is. */
export const isUnderWay = (state: State) =>
	state.hasTag('busy') || state.matches({ asking: { hint: 'opening' } });

const idOf = (options: readonly { id: string; right: boolean }[], right: boolean) =>
	options.find((option) => option.right === right)?.id ?? '';

/** What a learner may choose here, as the page tells it: right or wrong, and not what is chosen already. */
function responses(state: State): Response[] {
	const asked = askedIn(state);
	const { response } = state.context;
	const both = [true, false] as const;
	if (asked.type === 'choice') return both.map((right) => [idOf(asked.options, right)]);
	if (asked.type !== 'attribution') throw new Error('the walk chooses one option at a time');
	return answerStep(state) === 'answering'
		? both.map((right) => [idOf(asked.answers, right), ...response.slice(1)])
		: both.map((right) => [...response.slice(0, 1), idOf(asked.because, right)]);
}

const changes = (state: State): Event[] =>
	responses(state)
		.filter((wanted) => wanted.join() !== state.context.response.join())
		.map((response) => ({ type: 'answer.change', response }));

/** One hint is opened at most, and before anything is chosen: the rest is as with the next. */
function hints({ context }: State): Event[] {
	const { at, pair, hinted, response } = context;
	const opens = context.hints > 0 && at === 0 && !pair && hinted === 0 && response.length === 0;
	return opens ? [{ type: 'hint.open' }] : [];
}

/** The events that may come in this state. The invoked actors are stubbed: their results are those of the real question. */
const eventsIn =
	(seed: number) =>
	(state: State): Event[] => {
		if (state.matches('finished')) return [];
		if (state.matches('choosing')) return [{ type: finished('choosing'), output: null }];
		const asked = askedIn(state);
		const type = typeOf(asked);
		const { response, questions } = state.context;
		if (state.matches({ asking: { hint: 'opening' } }))
			return [{ type: finished('asking.hint.opening') }];
		if (state.matches('opening')) {
			const output = {
				steps: type.steps(asked),
				hints: asked.hintCount,
				hinted: 0,
				asksConfidence: asksConfidence(seed, asked.number),
				pair: asked.pair !== null && questions.includes(asked.pair) ? asked.pair : null
			};
			return [
				{ type: finished('opening'), output },
				{ type: OPEN_FAILED, error: 'not loaded' }
			];
		}
		if (state.matches('checking'))
			return [{ type: finished('checking'), output: type.grade(asked, response) }];
		if (state.matches('explaining') || state.matches('held')) return [{ type: 'question.next' }];
		if (state.matches('unavailable')) return [{ type: 'question.retry' }];
		switch (answerStep(state)) {
			case 'inspecting':
				return [
					{ type: finished('asking.answer.inspecting'), output: type.problem(asked, response, 1) }
				];
			case 'inspectingAll':
				return [
					{
						type: finished('asking.answer.inspectingAll'),
						output: type.problem(asked, response, type.steps(asked))
					}
				];
			case 'answering':
				return [...hints(state), ...changes(state), { type: 'answer.check' }];
			case 'justifying':
				return [...changes(state), { type: 'answer.back' }, { type: 'answer.check' }];
			case 'weighing':
				return [
					{ type: 'confidence.choose', confidence: 0.9 } as Event,
					{ type: 'answer.back' },
					{ type: 'answer.check' }
				];
		}
		return [];
	};

const next = (state: State, event: Event): Step => ({
	event,
	state: transition(quizMachine, state, event as never)[0]
});

/** Two transitions are one where they differ only in what was chosen before. */
function kindOf(state: State, event: Event): string {
	const { at, response, problem, hinted, confidence } = state.context;
	const graded = (event.output as { kind?: string } | null | undefined)?.kind;
	return JSON.stringify([
		...[state.value, at, response.length, problem, hinted, confidence],
		...[event.type, graded]
	]);
}

const serialized = ({ value, context, historyValue }: State) =>
	JSON.stringify([
		value,
		context,
		Object.values(historyValue as Record<string, readonly { id: string }[]>).map((nodes) =>
			nodes.map(({ id }) => id)
		)
	]);

/**
 * As few paths as it takes, from the beginning of the sitting, to take every kind of transition once:
 * each goes on to the nearest one not yet taken, and ends where there is none.
 */
function everyPath(questions: readonly AnyQuestion[], seed: number): Path[] {
	const input = {
		questions: questions.map(({ number }) => number),
		at: 0,
		answers: {},
		response: [],
		resumeAt: 'answering' as const,
		confidence: null
	};
	const events = eventsIn(seed);
	const taken = new Set<string>();

	function nearest(from: State): Path | null {
		const met = new Set([serialized(from)]);
		const queue: { state: State; path: Path }[] = [{ state: from, path: [] }];
		for (const { state, path } of queue)
			for (const event of events(state)) {
				const step = next(state, event);
				if (!taken.has(kindOf(state, event))) return [...path, step];
				if (met.has(serialized(step.state))) continue;
				met.add(serialized(step.state));
				queue.push({ state: step.state, path: [...path, step] });
			}
		return null;
	}

	function tour(): Path {
		const path: Step[] = [];
		let [state] = initialTransition(quizMachine, input);
		for (let way = nearest(state); way; way = nearest(state))
			for (const step of way) {
				taken.add(kindOf(state, step.event));
				path.push(step);
				state = step.state;
			}
		while (path.length > 0 && isUnderWay(state)) {
			const [success] = events(state);
			if (!success) break;
			path.push(next(state, success));
			state = next(state, success).state;
		}
		return path;
	}

	const paths: Path[] = [];
	for (let path = tour(); path.length > 0; path = tour()) paths.push(path);
	return paths;
}

function walkOf(questions: readonly AnyQuestion[], sure: readonly AnyQuestion[]): Walk {
	return { questions, sure, paths: everyPath(questions, seedFor(questions, sure)) };
}

/** Two questions, of which the first has every step; and the halves of a mirror pair. */
export function quizWalks(): Readonly<Record<string, Walk>> {
	const full = inBank((one) => hasReasonStep(one) && one.hintCount > 0 && one.pair === null);
	const plain = inBank(({ type }) => type === 'choice');
	const half = inBank(({ pair }) => pair !== null);
	const { paths, ...walk } = walkOf([full, plain], [full]);
	return {
		'two questions, the first with every step': { ...walk, paths: paths.slice(0, 2) },
		'the same, where much is missing at first': { ...walk, paths: paths.slice(2) },
		'the halves of a mirror pair': walkOf([half, question(half.pair ?? 0)], [])
	};
}
