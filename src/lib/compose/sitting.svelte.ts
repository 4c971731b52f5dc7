import edition from 'virtual:two-lenses/edition';
import { createActor, fromPromise } from 'xstate';
import { quizMachine } from '$lib/flows/quiz';
import type { Answered, Confidence } from '$lib/flows/quiz';
import type { AnswerRecord } from '$lib/mastery/record-schema';
import type { Feedback, Response } from '$lib/questions/contract';
import type { OpenedStorage } from '$lib/storage/open-storage';
import { actorState } from '$lib/ui/actor-state.svelte';
import { inspectAnswer, openedFacts, openQuestion } from './open-question';
import type { OpenedQuestion } from './open-question';
import { writeSitting } from './sitting-envelope';
import type { SittingPlace } from './sitting-envelope';
import { loadWriter } from './storage';

export type AskedAt = AnswerRecord['place'];
export type Phase =
	'opening' | 'unavailable' | 'asking' | 'weighing' | 'held' | 'explaining' | 'finished';

export interface SittingOptions {
	readonly storage: OpenedStorage;
	/** Key of the kept place: a lesson's slug for its quiz, "q" and a number for a single question. */
	readonly key: string;
	readonly askedAt: AskedAt;
	readonly place: SittingPlace;
	readonly answers: Readonly<Record<number, Answered>>;
	/** By question number: how many hints were opened in this sitting. */
	readonly hinted: Readonly<Record<number, number>>;
	/** Numbers of the questions that were answered in another sitting. */
	readonly before: ReadonlySet<number>;
	/** How many questions the sitting asks, as far as can be said. */
	readonly count: number;
	/** Chooses what is asked after these questions; null at the end. */
	choose(questions: readonly number[], wish: 'next' | 'parallel'): Promise<number | null>;
	/** A question to try next to the last of these; null where there is none. */
	parallel(questions: readonly number[]): Promise<number | null>;
	/** Told after every answer that was recorded. */
	onanswer?: ((number: number) => void) | undefined;
	onfinish?: (() => void) | undefined;
}

/** One answer of this sitting, as it is explained. */
export interface Verdict extends Answered {
	readonly number: number;
}

/** One sitting as the page sees it: the question at hand, what may be done, and what came of it. */
export class Sitting {
	#opened = $state.raw<OpenedQuestion | null>(null);
	readonly #actor;
	readonly #state;
	readonly #options: SittingOptions;

	constructor(options: SittingOptions) {
		this.#options = options;
		const { place, answers } = options;
		this.#actor = createActor(
			quizMachine.provide({
				actors: {
					choose: fromPromise(({ input }) => options.choose(input.questions, input.wish)),
					open: fromPromise(({ input }) => this.#open(input.number)),
					inspect: fromPromise(async ({ input }) =>
						inspectAnswer(this.#opened, input.response, input.step)
					),
					hint: fromPromise(async ({ input }) => {
						const [, , { recordHint }] = await loadWriter();
						await recordHint(this.#theOpened(), input.hint, options);
					}),
					check: fromPromise(async ({ input }) => {
						const [, , { checkAnswer }] = await loadWriter();
						const result = await checkAnswer(this.#theOpened(), input, options);
						if (result.kind !== 'invalid') this.#answered(input.number);
						return result;
					})
				}
			}),
			{ input: { ...place, answers } }
		);
		this.#state = actorState(this.#actor);
		this.#actor.subscribe({ next: () => this.#keepPlace(), error: () => undefined });
		this.#actor.start();
	}

	get #snapshot() {
		return this.#state.current;
	}

	get #context() {
		return this.#snapshot.context;
	}

	get phase(): Phase {
		const snapshot = this.#snapshot;
		if (snapshot.matches('finished')) return 'finished';
		if (snapshot.hasTag('unavailable')) return 'unavailable';
		if (snapshot.matches('opening') || snapshot.matches('choosing') || !this.#opened)
			return 'opening';
		if (snapshot.matches('explaining')) return 'explaining';
		if (snapshot.matches('held')) return 'held';
		return snapshot.matches({ asking: { answer: 'weighing' } }) ? 'weighing' : 'asking';
	}

	get opened() {
		return this.#opened;
	}

	get step(): 1 | 2 {
		const snapshot = this.#snapshot;
		const isAtFirst =
			snapshot.matches({ asking: { answer: 'answering' } }) ||
			snapshot.matches({ asking: { answer: 'inspecting' } });
		return isAtFirst ? 1 : this.#context.steps;
	}

	/** Whether another step follows before Check. */
	get goesOn() {
		return this.#context.steps === 2 && this.step === 1;
	}

	get response(): Response {
		return this.#answer?.response ?? this.#context.response;
	}

	get #answer(): Answered | undefined {
		const { questions, at, answers } = this.#context;
		return answers[questions[at] ?? 0];
	}

	get confidence(): Confidence {
		return this.#context.confidence;
	}

	/** Hints of the question at hand: how many there are, how many are open. */
	get hints() {
		const { hints, hinted } = this.#context;
		return { count: hints, open: hinted };
	}

	get problem() {
		return this.#context.problem;
	}

	/** Whether the question at hand is half of a mirror pair. */
	get isHalf() {
		return this.#context.pair !== null;
	}

	/** From 1. */
	get place() {
		return this.#context.at + 1;
	}

	get count() {
		return Math.max(this.#options.count, this.place);
	}

	get isLast() {
		return this.place >= this.count;
	}

	get questions(): readonly number[] {
		return this.#context.questions;
	}

	get results(): readonly Verdict[] {
		const { questions, answers } = this.#context;
		return questions.flatMap((number) => {
			const answered = answers[number];
			return answered ? [{ number, ...answered }] : [];
		});
	}

	/** What is explained now: one answer, or both halves of a mirror pair. */
	get verdicts(): readonly Verdict[] {
		if (this.phase !== 'explaining') return [];
		const { questions, at, pair } = this.#context;
		return this.results.filter(({ number }) => number === questions[at] || number === pair);
	}

	/** How the question at hand stands, once its verdict may be told. */
	get feedback(): Feedback | null {
		const opened = this.#opened;
		if (this.phase !== 'explaining' || !opened) return null;
		return opened.type.feedback(opened.question, this.response);
	}

	change(response: Response) {
		void loadWriter();
		this.#actor.send({ type: 'answer.change', response });
	}

	check() {
		this.#actor.send({ type: 'answer.check' });
	}

	back() {
		this.#actor.send({ type: 'answer.back' });
	}

	weigh(confidence: Confidence) {
		this.#actor.send({ type: 'confidence.choose', confidence });
	}

	openHint() {
		this.#actor.send({ type: 'hint.open' });
	}

	next() {
		this.#actor.send({ type: 'question.next' });
	}

	/** Whether there is another question like the one at hand. */
	async hasParallel(): Promise<boolean> {
		const { questions, at } = this.#context;
		return (await this.#options.parallel(questions.slice(0, at + 1)).catch(() => null)) !== null;
	}

	tryParallel() {
		this.#actor.send({ type: 'question.parallel' });
	}

	retry() {
		this.#actor.send({ type: 'question.retry' });
	}

	stop() {
		this.#actor.stop();
	}

	#theOpened(): OpenedQuestion {
		if (!this.#opened) throw new Error('no question is open');
		return this.#opened;
	}

	async #open(number: number) {
		const opened = await openQuestion(number, this.#options.place.seed);
		this.#opened = opened;
		return openedFacts(opened, this.#options);
	}

	#answered(number: number) {
		void loadWriter()
			.then(([, , { afterAnswer }]) => afterAnswer(number))
			.catch(() => undefined);
		this.#options.onanswer?.(number);
	}

	#keepPlace() {
		const snapshot = this.#actor.getSnapshot();
		const { questions, at, response, confidence } = snapshot.context;
		if (snapshot.matches('finished')) this.#options.onfinish?.();
		const place = {
			...this.#options.place,
			questions: [...questions],
			at,
			response: [...response],
			resumeAt: resumeAt(snapshot),
			confidence
		};
		writeSitting(this.#options.storage.envelopes, this.#options.key, edition.content, place).catch(
			() => undefined
		);
	}
}

type Snapshot = ReturnType<ReturnType<typeof createActor<typeof quizMachine>>['getSnapshot']>;

function resumeAt(snapshot: Snapshot): SittingPlace['resumeAt'] {
	const { asksConfidence } = snapshot.context;
	if (snapshot.matches({ asking: { answer: 'weighing' } })) return 'weighing';
	if (snapshot.matches('checking')) return asksConfidence ? 'weighing' : 'justifying';
	return snapshot.matches({ asking: { answer: 'justifying' } }) ? 'justifying' : 'answering';
}
