import edition from 'virtual:two-lenses/edition';
import { createActor, fromPromise } from 'xstate';
import { quizMachine } from '$lib/flows/quiz';
import type { Answered, CheckResult } from '$lib/flows/quiz';
import type { AnswerRecord } from '$lib/mastery/record-schema';
import type { Feedback, Question, Response } from '$lib/questions/contract';
import { randomFrom } from '$lib/questions/random';
import { loadType } from '$lib/questions/views';
import type { PageType } from '$lib/questions/views';
import type { RecordDraft } from '$lib/storage/log-store';
import type { OpenedStorage } from '$lib/storage/open-storage';
import { actorState } from '$lib/ui/actor-state.svelte';
import { loadQuestion } from './load-question';
import { writeSitting } from './sitting-envelope';
import type { SittingPlace } from './sitting-envelope';

export type AskedAt = AnswerRecord['place'];

export interface SittingOptions {
	readonly storage: OpenedStorage;
	readonly lesson: string;
	/** Key of the kept place: a lesson's slug for its quiz, "q" and a number for a single question. */
	readonly key: string;
	readonly askedAt: AskedAt;
	readonly place: SittingPlace;
	readonly answers: Readonly<Record<number, Answered>>;
	/** Told after every answer that was recorded. */
	onanswer?: ((number: number) => void) | undefined;
	onfinish?: (() => void) | undefined;
}

interface Opened extends PageType {
	readonly question: Question;
	readonly view: unknown;
}

/** One sitting as the page sees it: the question at hand, what may be done, and what came of it. */
export class Sitting {
	#opened = $state.raw<Opened | null>(null);
	readonly #actor;
	readonly #state;
	readonly #options: SittingOptions;

	constructor(options: SittingOptions) {
		this.#options = options;
		const { place, answers } = options;
		this.#actor = createActor(
			quizMachine.provide({
				actors: {
					open: fromPromise(({ input }) => this.#open(input.number)),
					inspect: fromPromise(async ({ input }) => this.#inspect(input.response)),
					check: fromPromise(({ input }) => this.#check(input.response))
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

	get phase(): 'opening' | 'unavailable' | 'asking' | 'explaining' | 'finished' {
		const snapshot = this.#snapshot;
		if (snapshot.matches('finished')) return 'finished';
		if (snapshot.matches('unavailable')) return 'unavailable';
		if (snapshot.matches('explaining')) return 'explaining';
		return snapshot.matches('opening') || this.#opened === null ? 'opening' : 'asking';
	}

	get lesson() {
		return this.#options.lesson;
	}

	get busy() {
		return this.#snapshot.hasTag('busy');
	}

	get opened() {
		return this.#opened;
	}

	get step(): 1 | 2 {
		return this.#snapshot.matches({ asking: 'justifying' }) || this.#snapshot.matches('checking')
			? this.#context.steps
			: 1;
	}

	/** Whether another step follows before Check. */
	get goesOn() {
		return this.#context.steps === 2 && this.step === 1;
	}

	get response(): Response {
		const { response } = this.#context;
		return this.answered?.response ?? response;
	}

	get answered(): Answered | undefined {
		const { questions, at, answers } = this.#context;
		return answers[questions[at] ?? 0];
	}

	get problem() {
		return this.#context.problem;
	}

	/** From 1. */
	get place() {
		return this.#context.at + 1;
	}

	get count() {
		return this.#context.questions.length;
	}

	get isLast() {
		return this.place >= this.count;
	}

	get results(): readonly { number: number; right: boolean }[] {
		const { questions, answers } = this.#context;
		return questions.flatMap((number) => {
			const answered = answers[number];
			return answered ? [{ number, right: answered.right }] : [];
		});
	}

	get feedback(): Feedback | null {
		const opened = this.#opened;
		if (this.phase !== 'explaining' || !opened) return null;
		return opened.type.feedback(opened.question, this.response);
	}

	change(response: Response) {
		void import('./after-answer');
		this.#actor.send({ type: 'answer.change', response });
	}

	check() {
		this.#actor.send({ type: 'answer.check' });
	}

	back() {
		this.#actor.send({ type: 'answer.back' });
	}

	next() {
		this.#actor.send({ type: 'question.next' });
		if (this.#actor.getSnapshot().matches('finished')) this.#options.onfinish?.();
	}

	retry() {
		this.#actor.send({ type: 'question.retry' });
	}

	stop() {
		this.#actor.stop();
	}

	async #open(number: number) {
		const question = await loadQuestion(number);
		const { type, View } = await loadType(question.type);
		const view = type.publicView(
			question,
			randomFrom(this.#options.place.seed ^ Math.imul(number, 0x9e3779b1))
		);
		this.#opened = { question, type, View, view };
		return { steps: type.steps(question) };
	}

	#inspect(response: Response) {
		const opened = this.#opened;
		return opened ? opened.type.problem(opened.question, response, 1) : 'nothing-chosen';
	}

	async #check(response: Response): Promise<CheckResult> {
		if (!this.#opened) return { kind: 'invalid', problem: 'nothing-chosen' };
		const { question, type } = this.#opened;
		const graded = type.grade(question, response);
		if (graded.kind === 'invalid') return graded;
		if (graded.kind === 'unscored') throw new Error(`question ${question.number} is not graded`);
		const { sitting, seed } = this.#options.place;
		const answer: RecordDraft = {
			kind: 'answer',
			at: Date.now(),
			number: question.number,
			revision: question.revision,
			response: [...response],
			right: graded.kind === 'right',
			hint: false,
			confidence: null,
			place: this.#options.askedAt,
			sitting,
			seed,
			course: edition.version
		};
		await this.#options.storage.log.append([answer]);
		void import('./after-answer')
			.then(({ afterAnswer }) => afterAnswer(question.number))
			.catch(() => undefined);
		this.#options.onanswer?.(question.number);
		return { kind: graded.kind };
	}

	#keepPlace() {
		const snapshot = this.#actor.getSnapshot();
		const { at, response } = snapshot.context;
		const resumeAt =
			snapshot.matches({ asking: 'justifying' }) || snapshot.matches('checking')
				? 'justifying'
				: 'answering';
		const place = { ...this.#options.place, at, response: [...response], resumeAt } as const;
		writeSitting(this.#options.storage.envelopes, this.#options.key, edition.content, place).catch(
			() => undefined
		);
	}
}
