import { assign, fromPromise } from 'xstate';
import type { Problem, Response } from '$lib/questions/contract';
import { setup } from './setup';

/** What became of a question in this sitting. */
export interface Answered {
	readonly response: Response;
	readonly right: boolean;
}

/** How sure the learner said to be: guess, fairly sure, sure; null where not asked or skipped. */
export type Confidence = null | 0.5 | 0.74 | 0.9;

/** Result of Check: invalid is not wrong, and nothing was recorded. */
export type CheckResult =
	{ readonly kind: 'invalid'; readonly problem: Problem } | { readonly kind: 'right' | 'wrong' };

/** What is known of a question once it is loaded. */
export interface Opened {
	readonly steps: 1 | 2;
	/** How many hints there are, and how many were opened in this sitting. */
	readonly hints: number;
	readonly hinted: number;
	/** Whether the learner is asked, before the verdict, how sure they are. */
	readonly asksConfidence: boolean;
	/** The other half of its mirror pair: the verdict waits until both are answered. */
	readonly pair: number | null;
}

/** What Check needs to know. */
export interface Checked {
	readonly number: number;
	readonly response: Response;
	readonly hinted: boolean;
	readonly confidence: Confidence;
}

export interface QuizInput {
	/** Numbers of the questions chosen so far, in the order in which they are asked. */
	readonly questions: readonly number[];
	/** Index of the question at hand. */
	readonly at: number;
	/** By question number: what the log already holds of this sitting. */
	readonly answers: Readonly<Record<number, Answered>>;
	/** A choice not yet checked, kept over a reload. */
	readonly response: Response;
	/** The step at which a reload finds the learner. */
	readonly resumeAt: 'answering' | 'justifying' | 'weighing';
	readonly confidence: Confidence;
}

interface QuizContext extends Omit<QuizInput, 'at' | 'questions' | 'confidence'>, Opened {
	questions: readonly number[];
	at: number;
	confidence: Confidence;
	wish: 'next' | 'parallel';
	problem: Problem | 'not-checked' | 'no-hint' | null;
}

type QuizEvent =
	| { type: 'answer.change'; response: Response }
	| { type: 'answer.back' }
	| { type: 'answer.check' }
	| { type: 'confidence.choose'; confidence: Confidence }
	| { type: 'hint.open' }
	| { type: 'question.next' }
	| { type: 'question.parallel' }
	| { type: 'question.retry' };

const numberAt = ({ questions, at }: { questions: readonly number[]; at: number }) =>
	questions[at] ?? 0;

const inspection = (
	context: { questions: readonly number[]; at: number; response: Response },
	step: 1 | 2
) => ({ number: numberAt(context), response: context.response, step });

const UNOPENED: Opened = { steps: 1, hints: 0, hinted: 0, asksConfidence: false, pair: null };

/** A sitting: each question is chosen, asked, perhaps justified and weighed, checked, explained. Effects come from outside. */
export const quizMachine = setup({
	types: {
		input: {} as QuizInput,
		context: {} as QuizContext,
		events: {} as QuizEvent
	},
	actors: {
		/** Chooses the question after those asked, or one parallel to the one at hand; null where there is none. */
		choose: fromPromise<number | null, { questions: readonly number[]; wish: 'next' | 'parallel' }>(
			async () => null
		),
		/** Loads a question. */
		open: fromPromise<Opened, { number: number }>(async () => UNOPENED),
		/** Whether the response is good enough to go on from this step. */
		inspect: fromPromise<Problem | null, { number: number; response: Response; step: 1 | 2 }>(
			async () => null
		),
		/** Records that a hint is opened, and loads it; resolves only once the record is safe. */
		hint: fromPromise<void, { number: number; hint: number }>(async () => {}),
		/** Grades and records; resolves only once the record is safe. */
		check: fromPromise<CheckResult, Checked>(async () => ({
			kind: 'invalid',
			problem: 'nothing-chosen'
		}))
	},
	guards: {
		isAnswered: ({ context }) => numberAt(context) in context.answers,
		isChosen: ({ context }) => context.at < context.questions.length,
		hasProblem: ({ event }) => (event as unknown as { output: unknown }).output !== null,
		hasReasonStep: ({ context }) => context.steps === 2,
		asksConfidence: ({ context }) => context.asksConfidence,
		hasHintLeft: ({ context }) => context.hinted < context.hints,
		waitsForOtherHalf: ({ context }) =>
			context.pair !== null &&
			!(context.pair in context.answers) &&
			numberAt(context) in context.answers,
		wasJustifying: ({ context }) => context.resumeAt !== 'answering' && context.steps === 2,
		wasWeighing: ({ context }) => context.resumeAt === 'weighing' && context.asksConfidence
	},
	actions: {
		takeResponse: assign({
			response: ({ event, context }) =>
				event.type === 'answer.change' ? event.response : context.response,
			problem: null
		}),
		takeConfidence: assign({
			confidence: ({ event, context }) =>
				event.type === 'confidence.choose' ? event.confidence : context.confidence
		}),
		takeProblem: assign({
			problem: ({ event }) => (event as unknown as { output: Problem }).output
		}),
		countHint: assign({ hinted: ({ context }) => context.hinted + 1, problem: null }),
		cannotHint: assign({ problem: 'no-hint' }),
		clearProblem: assign({ problem: null }),
		cannotCheck: assign({ problem: 'not-checked' }),
		wishNext: assign({ wish: 'next' }),
		wishParallel: assign({ wish: 'parallel' }),
		goOn: assign({
			...UNOPENED,
			at: ({ context }) => context.at + 1,
			response: [],
			resumeAt: 'answering',
			confidence: null,
			problem: null
		})
	}
}).createMachine({
	id: 'quiz',
	context: ({ input }) => ({
		...input,
		...UNOPENED,
		wish: 'next',
		problem: null
	}),
	initial: 'arriving',
	states: {
		arriving: {
			always: [{ guard: 'isChosen', target: 'opening' }, { target: 'choosing' }]
		},
		choosing: {
			tags: 'busy',
			invoke: {
				src: 'choose',
				input: ({ context: { questions, at, wish } }) => ({
					questions: questions.slice(0, at),
					wish
				}),
				onDone: [
					{
						guard: ({ event }) => event.output !== null,
						target: 'arriving',
						actions: assign({
							questions: ({ context: { questions, at }, event }) => [
								...questions.slice(0, at),
								event.output ?? 0,
								...questions.slice(at)
							]
						})
					},
					{ guard: 'isChosen', target: 'opening' },
					{ target: 'finished' }
				],
				onError: 'stuck'
			}
		},
		stuck: {
			tags: 'unavailable',
			on: { 'question.retry': 'choosing' }
		},
		opening: {
			tags: 'busy',
			invoke: {
				src: 'open',
				input: ({ context }) => ({ number: numberAt(context) }),
				onDone: { target: 'resuming', actions: assign(({ event }) => event.output) },
				onError: 'unavailable'
			}
		},
		resuming: {
			always: [
				{ guard: 'waitsForOtherHalf', target: 'held' },
				{ guard: 'isAnswered', target: 'explaining' },
				{ guard: 'wasWeighing', target: 'asking.answer.weighing' },
				{ guard: 'wasJustifying', target: 'asking.answer.justifying' },
				{ target: 'asking' }
			]
		},
		unavailable: {
			tags: 'unavailable',
			on: { 'question.retry': 'opening' }
		},
		asking: {
			type: 'parallel',
			states: {
				answer: {
					initial: 'answering',
					on: { 'answer.change': { actions: 'takeResponse' } },
					states: {
						again: { type: 'history' },
						answering: {
							on: {
								'answer.check': [
									{ guard: 'hasReasonStep', target: 'inspecting' },
									{ guard: 'asksConfidence', target: 'inspectingAll' },
									{ target: '#quiz.checking' }
								]
							}
						},
						inspecting: {
							tags: 'busy',
							invoke: {
								src: 'inspect',
								input: ({ context }) => inspection(context, 1),
								onDone: [
									{ guard: 'hasProblem', target: 'answering', actions: 'takeProblem' },
									{ target: 'justifying', actions: 'clearProblem' }
								],
								onError: { target: 'answering', actions: 'cannotCheck' }
							}
						},
						justifying: {
							on: {
								'answer.back': { target: 'answering', actions: 'clearProblem' },
								'answer.check': [
									{ guard: 'asksConfidence', target: 'inspectingAll' },
									{ target: '#quiz.checking' }
								]
							}
						},
						inspectingAll: {
							tags: 'busy',
							invoke: {
								src: 'inspect',
								input: ({ context }) => inspection(context, context.steps),
								onDone: [
									{ guard: 'hasProblem', target: 'returning', actions: 'takeProblem' },
									{ target: 'weighing', actions: 'clearProblem' }
								],
								onError: { target: 'returning', actions: 'cannotCheck' }
							}
						},
						returning: {
							always: [{ guard: 'hasReasonStep', target: 'justifying' }, { target: 'answering' }]
						},
						weighing: {
							on: {
								'answer.change': { target: 'returning', actions: 'takeResponse' },
								'answer.back': { target: 'returning', actions: 'clearProblem' },
								'confidence.choose': { actions: 'takeConfidence' },
								'answer.check': '#quiz.checking'
							}
						}
					}
				},
				hint: {
					initial: 'idle',
					states: {
						idle: { on: { 'hint.open': { guard: 'hasHintLeft', target: 'opening' } } },
						opening: {
							invoke: {
								src: 'hint',
								input: ({ context }) => ({
									number: numberAt(context),
									hint: context.hinted + 1
								}),
								onDone: { target: 'idle', actions: 'countHint' },
								onError: { target: 'idle', actions: 'cannotHint' }
							}
						}
					}
				}
			}
		},
		checking: {
			tags: 'busy',
			invoke: {
				src: 'check',
				input: ({ context }) => ({
					number: numberAt(context),
					response: context.response,
					hinted: context.hinted > 0,
					confidence: context.confidence
				}),
				onDone: [
					{
						guard: ({ event }) => event.output.kind === 'invalid',
						target: 'asking.answer.again',
						actions: assign({
							problem: ({ event }) =>
								event.output.kind === 'invalid' ? event.output.problem : null
						})
					},
					{
						target: 'resuming',
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
				onError: { target: 'asking.answer.again', actions: 'cannotCheck' }
			}
		},
		held: {
			on: { 'question.next': { target: 'arriving', actions: ['wishNext', 'goOn'] } }
		},
		explaining: {
			on: {
				'question.next': { target: 'arriving', actions: ['wishNext', 'goOn'] },
				'question.parallel': { target: 'choosing', actions: ['wishParallel', 'goOn'] }
			}
		},
		finished: { type: 'final' }
	}
});
