import { transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { quizMachine } from '$lib/flows/quiz';
import { attribution } from '$lib/questions/attribution/grade';
import { choice } from '$lib/questions/choice/grade';
import type { Question, QuestionType, Response } from '$lib/questions/contract';
import { randomFrom, shuffled } from '$lib/questions/random';
import { hasReasonStep, inBank, question } from './course';
import type { AnyQuestion } from './course';

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

const TYPES = { attribution, choice } as unknown as Record<string, QuestionType<Question, unknown>>;

export const OPEN_FAILED = 'xstate.error.actor.0.quiz.opening';

/** The sitting that is walked: one question of two steps and one of one step. */
export const sitting = [inBank(hasReasonStep), inBank(({ type }) => type === 'choice')];

export const askedIn = ({ context }: State): AnyQuestion =>
	question(context.questions[context.at] ?? 0);

const gradingOf = (asked: AnyQuestion) => {
	const type = TYPES[asked.type];
	if (!type) throw new Error(`the walk knows no questions of type ${asked.type}`);
	return type;
};

const idOf = (options: readonly { id: string; right: boolean }[], right: boolean) =>
	options.find((option) => option.right === right)?.id ?? '';

/** What a learner may choose here, as the page tells it: right or wrong, and not what is chosen already. */
function responses(state: State): Response[] {
	const asked = askedIn(state);
	const { response } = state.context;
	const both = [true, false] as const;
	if (asked.type === 'sort') throw new Error('the walk chooses one option at a time');
	if (asked.type === 'choice') return both.map((right) => [idOf(asked.options, right)]);
	return state.matches({ asking: 'answering' })
		? both.map((right) => [idOf(asked.answers, right), ...response.slice(1)])
		: both.map((right) => [...response.slice(0, 1), idOf(asked.because, right)]);
}

/** The events that may come in this state. The invoked actors are stubbed: their results are those of the real question. */
function eventsIn(state: State): Event[] {
	if (state.matches('finished')) return [];
	const asked = askedIn(state);
	const { response } = state.context;
	const changes = () =>
		responses(state)
			.filter((wanted) => wanted.join() !== response.join())
			.map((wanted) => ({ type: 'answer.change', response: wanted }));
	if (state.matches('opening'))
		return [
			{
				type: 'xstate.done.actor.0.quiz.opening',
				output: { steps: gradingOf(asked).steps(asked) }
			},
			{ type: OPEN_FAILED, error: 'not loaded' }
		];
	if (state.matches({ asking: 'inspecting' }))
		return [
			{
				type: 'xstate.done.actor.0.quiz.asking.inspecting',
				output: gradingOf(asked).problem(asked, response, 1)
			}
		];
	if (state.matches('checking'))
		return [
			{ type: 'xstate.done.actor.0.quiz.checking', output: gradingOf(asked).grade(asked, response) }
		];
	if (state.matches({ asking: 'answering' }))
		return [
			...changes(),
			{ type: 'answer.check' },
			...(hasReasonStep(asked) ? [{ type: 'answer.continue' }] : [])
		];
	if (state.matches({ asking: 'justifying' }))
		return [...changes(), { type: 'answer.back' }, { type: 'answer.check' }];
	if (state.matches('explaining')) return [{ type: 'question.next' }];
	if (state.matches('unavailable')) return [{ type: 'question.retry' }];
	return [];
}

const input = {
	questions: sitting.map(({ number }) => number),
	at: 0,
	answers: {},
	response: [],
	resumeAt: 'answering' as const
};

const typesOf = (path: Path) => path.map(({ event }) => event.type).join(' ');

const next = (state: State, event: Event): Step => ({
	event,
	state: transition(quizMachine, state, event as never)[0]
});

/** On to where the page comes to rest: what is under way succeeds. */
function settled(path: Path): Path {
	const last = path.at(-1)?.state;
	const [success] = last?.hasTag('busy') ? eventsIn(last) : [];
	return last && success ? settled([...path, next(last, success)]) : path;
}

/**
 * The shortest path to every state of the sitting, and each event on from there, so that every
 * transition is taken. A path that begins another one, or whose types of events were had, is left out.
 */
function everyPath(): Path[] {
	const options = { input, events: eventsIn } as never;
	const paths = getShortestPaths(quizMachine, options).flatMap(({ steps, state }) => {
		const path = steps.slice(1) as unknown as Path;
		return eventsIn(state).map((event) => settled([...path, next(state, event)]));
	});
	const bySequence = new Map(paths.map((path) => [typesOf(path), path]));
	return [...bySequence]
		.filter(([types]) => ![...bySequence.keys()].some((other) => other.startsWith(`${types} `)))
		.map(([, path]) => path);
}

/** As many of the generated paths as may be walked, in an order that the seed decides. */
export const quizPaths = (most: number, seed: number): Path[] =>
	shuffled(everyPath(), randomFrom(seed)).slice(0, most);
