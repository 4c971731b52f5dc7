import { assign, fromPromise, setup } from 'xstate';
import type { Problem, Response } from '$lib/questions/contract';

/** What became of a question in this sitting. */
export interface Answered {
	readonly response: Response;
	readonly right: boolean;
}

/** Result of Check: invalid is not wrong, and nothing was recorded. */
export type CheckResult =
	{ readonly kind: 'invalid'; readonly problem: Problem } | { readonly kind: 'right' | 'wrong' };

export interface QuizInput {
	/** Numbers of the questions, in the order in which they are asked. */
	readonly questions: readonly number[];
	/** Index of the question at hand. */
	readonly at: number;
	/** By question number: what the log already holds of this sitting. */
	readonly answers: Readonly<Record<number, Answered>>;
	/** A choice not yet checked, kept over a reload. */
	readonly response: Response;
	/** The step at which a reload finds the learner. */
	readonly resumeAt: 'answering' | 'justifying';
}

interface QuizContext extends Omit<QuizInput, 'at'> {
	at: number;
	steps: 1 | 2;
	problem: Problem | 'not-checked' | null;
}

type QuizEvent =
	| { type: 'answer.change'; response: Response }
	| { type: 'answer.continue' }
	| { type: 'answer.back' }
	| { type: 'answer.check' }
	| { type: 'question.next' }
	| { type: 'question.retry' };

const numberAt = ({ questions, at }: { questions: readonly number[]; at: number }) =>
	questions[at] ?? 0;

/** A sitting: each question is asked, perhaps justified, checked, explained. Effects come from outside. */
export const quizMachine = setup({
	types: {
		input: {} as QuizInput,
		context: {} as QuizContext,
		events: {} as QuizEvent
	},
	actors: {
		/** Loads a question; tells how many steps it has. */
		open: fromPromise<{ steps: 1 | 2 }, { number: number }>(async () => ({ steps: 1 })),
		/** Whether the response to the first step is good enough to go on. */
		inspect: fromPromise<Problem | null, { number: number; response: Response }>(async () => null),
		/** Grades and records; resolves only once the record is safe. */
		check: fromPromise<CheckResult, { number: number; response: Response }>(async () => ({
			kind: 'invalid',
			problem: 'nothing-chosen'
		}))
	},
	guards: {
		isAnswered: ({ context }) => numberAt(context) in context.answers,
		isAtEnd: ({ context }) => context.at >= context.questions.length,
		isLastQuestion: ({ context }) => context.at >= context.questions.length - 1,
		hasReasonStep: ({ context }) => context.steps === 2,
		wasJustifying: ({ context }) => context.resumeAt === 'justifying' && context.steps === 2
	},
	actions: {
		takeResponse: assign({
			response: ({ event, context }) =>
				event.type === 'answer.change' ? event.response : context.response,
			problem: null
		}),
		clearProblem: assign({ problem: null }),
		goOn: assign({
			at: ({ context }) => context.at + 1,
			response: [],
			resumeAt: 'answering',
			problem: null
		})
	}
}).createMachine({
	id: 'quiz',
	context: ({ input }) => ({ ...input, steps: 1, problem: null }),
	initial: 'arriving',
	states: {
		arriving: {
			always: [{ guard: 'isAtEnd', target: 'finished' }, { target: 'opening' }]
		},
		opening: {
			tags: 'busy',
			invoke: {
				src: 'open',
				input: ({ context }) => ({ number: numberAt(context) }),
				onDone: {
					target: 'resuming',
					actions: assign({ steps: ({ event }) => event.output.steps })
				},
				onError: 'unavailable'
			}
		},
		resuming: {
			always: [
				{ guard: 'isAnswered', target: 'explaining' },
				{ guard: 'wasJustifying', target: 'asking.justifying' },
				{ target: 'asking' }
			]
		},
		unavailable: {
			on: { 'question.retry': 'opening' }
		},
		asking: {
			initial: 'answering',
			on: { 'answer.change': { actions: 'takeResponse' } },
			states: {
				again: { type: 'history' },
				answering: {
					on: {
						'answer.continue': { guard: 'hasReasonStep', target: 'inspecting' },
						'answer.check': [
							{ guard: 'hasReasonStep', target: 'inspecting' },
							{ target: '#quiz.checking' }
						]
					}
				},
				inspecting: {
					tags: 'busy',
					invoke: {
						src: 'inspect',
						input: ({ context }) => ({ number: numberAt(context), response: context.response }),
						onDone: [
							{
								guard: ({ event }) => event.output !== null,
								target: 'answering',
								actions: assign({ problem: ({ event }) => event.output })
							},
							{ target: 'justifying', actions: 'clearProblem' }
						],
						onError: { target: 'answering', actions: assign({ problem: 'not-checked' }) }
					}
				},
				justifying: {
					on: {
						'answer.back': { target: 'answering', actions: 'clearProblem' },
						'answer.check': '#quiz.checking'
					}
				}
			}
		},
		checking: {
			tags: 'busy',
			invoke: {
				src: 'check',
				input: ({ context }) => ({ number: numberAt(context), response: context.response }),
				onDone: [
					{
						guard: ({ event }) => event.output.kind === 'invalid',
						target: 'asking.again',
						actions: assign({
							problem: ({ event }) =>
								event.output.kind === 'invalid' ? event.output.problem : null
						})
					},
					{
						target: 'explaining',
						actions: assign({
							problem: null,
							answers: ({ context, event }) => ({
								...context.answers,
								[numberAt(context)]: {
									response: context.response,
									right: event.output.kind === 'right'
								}
							})
						})
					}
				],
				onError: { target: 'asking.again', actions: assign({ problem: 'not-checked' }) }
			}
		},
		explaining: {
			on: {
				'question.next': [
					{ guard: 'isLastQuestion', target: 'finished', actions: 'goOn' },
					{ target: 'opening', actions: 'goOn' }
				]
			}
		},
		finished: { type: 'final' }
	}
});
