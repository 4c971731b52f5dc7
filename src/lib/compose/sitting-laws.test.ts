import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { CourseIndex, LessonIndex } from '$lib/course/course-index';
import type { AnswerRecord, LogRecord } from '$lib/mastery/record-schema';
import { replay } from '$lib/mastery/replay';
import type { CatalogueEntry } from '$lib/questions/catalogue';
import type { Question } from '$lib/questions/contract';
import { askedPart } from '$lib/questions/explanations';
import { questionTypes, typeOf } from '$lib/questions/registry';
import { example } from '$lib/questions/test-questions';
import { responseTo } from '$lib/questions/test-responses';
import type { EnvelopeStore } from '$lib/storage/envelopes';
import { openMemoryLog } from '$lib/storage/memory-log';
import type { OpenedStorage } from '$lib/storage/open-storage';
import type { Sitting } from './sitting.svelte';

const held = vi.hoisted(() => ({
	storage: null as unknown,
	load: null as unknown as (file: string) => unknown
}));

vi.mock('virtual:two-lenses/edition', () => ({
	default: { version: '1.0.0', content: 'c', data: 'd' }
}));
vi.mock('./storage', () => ({
	storage: async () => held.storage,
	loadWriter: async () => [null, null, await import('./record-answer')]
}));
vi.mock('./load-data', () => ({ loadData: async (file: string) => held.load(file) }));
vi.mock('./after-answer', () => ({ afterAnswer: async () => {} }));

// Another test's file may have loaded these modules already, with what is replaced here.
vi.resetModules();
const { startQuiz } = await import('./start-quiz');
// Loaded by a sitting when it needs them: only then would be later on a busy machine.
const { loadType } = await import('$lib/questions/views');
await Promise.all([
	import('./choose-question'),
	import('./record-answer'),
	...questionTypes.map(loadType)
]);

const scored = questionTypes.filter((name) => name !== 'explain');

/** An example of every scored type; the first two are a mirror pair, and some have hints. */
const questions: readonly Question[] = scored.map((name, at) => ({
	...example(name),
	number: at + 1,
	claims: [],
	hints: at % 3 === 2 ? [] : ['A hint.', 'Another.'],
	hintCount: at % 3 === 2 ? 0 : 2,
	pair: [2, 1][at] ?? null
}));

const entries: readonly CatalogueEntry[] = questions.map((question) => {
	const { deep, slip, guess } = typeOf(question);
	const { number, revision, concept, type, pair } = question;
	const misconceptions = [`m-${number % 3}`];
	return {
		...{ number, revision, concept, type, pair, deep, slip, misconceptions, claims: [] },
		guess: guess(question)
	};
});

const index: CourseIndex = { concepts: [], lessons: [], questions: entries };
const lessonOf = (bank: readonly number[]): LessonIndex => ({
	slug: 'lesson',
	pages: [],
	preQuestion: 99,
	bank,
	revisions: Object.fromEntries(questions.map(({ number, revision }) => [number, revision]))
});
const theQuestion = (number: number) => questions.find((one) => one.number === number) as Question;

/** What a learner, or a bad connection, a full disk or a killed tab may do. */
const EVENTS = {
	'answer right': 9,
	'answer wrong': 6,
	'choose right': 4,
	'choose wrong': 3,
	'choose half': 1,
	'choose nonsense': 1,
	check: 8,
	back: 1,
	'be sure': 2,
	'open a hint': 2,
	next: 14,
	'try a parallel case': 2,
	'try again': 2,
	reload: 1,
	'kill the tab': 1,
	'refuse the next record': 1,
	'refuse the next file': 1
} as const;

type Act = keyof typeof EVENTS;

interface Event {
	readonly act: Act;
	/** Whether what is under way is waited for. */
	readonly waits: boolean;
}

const acts = fc.oneof(
	...Object.entries(EVENTS).map(([act, weight]) => ({
		arbitrary: fc.constant(act as Act),
		weight
	}))
);
const events = fc.array(
	fc.record({ act: acts, waits: fc.integer({ min: 0, max: 4 }).map((n) => n > 0) }),
	{ minLength: 20, maxLength: 40, size: 'max' }
);

/** The mirror pair and one or two more: so few that a walk may come to the end of the sitting. */
const banks = fc
	.subarray(
		questions.map(({ number }) => number).filter((number) => number > 2),
		{ minLength: 1, maxLength: 2 }
	)
	.map((others) => [1, 2, ...others]);

/** Lets everything that is under way come to its end: all of it is in memory. */
async function settle() {
	for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function law(holds: boolean, name: string) {
	if (!holds) throw new Error(`broken: ${name}`);
}

const isSet = (list: readonly unknown[]) => new Set(list).size === list.length;

const isAnswer = (record: LogRecord): record is AnswerRecord => record.kind === 'answer';

/** A device with its log and kept places, and a quiz on it. */
class Device {
	readonly records: LogRecord[] = [];
	readonly #hinted = new Set<number>();
	readonly #kept: unknown[] = [];
	#refusesRecord = false;
	#refusesFile = false;
	#pages = 0;
	#broken: unknown = null;
	#sitting: Sitting | null = null;
	/** What was seen of the law, over the whole walk. */
	readonly seen = new Set<string>();

	constructor(private readonly lesson: LessonIndex) {}

	readonly #log = openMemoryLog();

	/** What the page reaches of the device, until it is gone: a killed tab writes nothing more. */
	#load() {
		const page = ++this.#pages;
		const isGone = () => page !== this.#pages;
		const log = this.#log;
		const envelopes: EnvelopeStore = {
			read: async () => structuredClone(this.#kept.at(-1)),
			write: async (_key, value) => {
				if (isGone()) return;
				this.#kept.push(structuredClone(value));
				// What is thrown here is swallowed: a place that cannot be kept fails nothing.
				try {
					if (this.#sitting) this.expectLaws(this.#sitting);
				} catch (broken) {
					this.#broken ??= broken;
				}
			},
			remove: async () => {}
		};
		held.storage = {
			log: {
				...log,
				append: async (drafts) => {
					if (isGone()) return new Promise(() => {});
					if (this.#refusesRecord) {
						this.#refusesRecord = false;
						throw new Error('the disk is full');
					}
					const added = await log.append(drafts);
					this.records.push(...added);
					for (const record of added) if (record.kind === 'hint') this.#hinted.add(record.number);
					return added;
				}
			},
			envelopes,
			state: 'durable'
		} as OpenedStorage;
		held.load = (file) => {
			if (this.#refusesFile) {
				this.#refusesFile = false;
				throw new Error('offline');
			}
			if (file === 'catalogue') return index;
			return structuredClone(askedPart(theQuestion(Number(file.replace('asked-', '')))));
		};
	}

	get sitting(): Sitting {
		if (!this.#sitting) throw new Error('not begun');
		return this.#sitting;
	}

	async begin() {
		this.#sitting?.stop();
		this.#sitting = null;
		this.#load();
		this.#sitting = await startQuiz(this.lesson, { beginning: 'resume' });
		await settle();
		this.expectLaws(this.sitting);
		this.expectNothingLost();
	}

	async do({ act, waits }: Event) {
		const { sitting } = this;
		if (sitting.phase === 'finished' && act !== 'reload' && act !== 'kill the tab')
			return this.expectLaws(sitting);
		const question = theQuestion(sitting.questions[sitting.place - 1] ?? 1);
		const right = responseTo(question, true);
		switch (act) {
			case 'answer right':
			case 'answer wrong':
				sitting.change(responseTo(question, act === 'answer right'));
				// As many steps as a question can have: answer, reason, how sure.
				for (let step = 0; step < 3; step++) {
					sitting.check();
					await settle();
				}
				break;
			case 'choose right':
			case 'choose wrong':
				sitting.change(responseTo(question, act === 'choose right'));
				break;
			case 'choose half':
				sitting.change(right.length > 1 ? right.slice(0, 1) : []);
				break;
			case 'choose nonsense':
				sitting.change(['nonsense']);
				break;
			case 'check':
				sitting.check();
				break;
			case 'back':
				sitting.back();
				break;
			case 'be sure':
				sitting.weigh(0.9);
				break;
			case 'open a hint':
				sitting.openHint();
				break;
			case 'next':
				sitting.next();
				break;
			case 'try a parallel case':
				sitting.tryParallel();
				break;
			case 'try again':
				sitting.retry();
				break;
			case 'kill the tab':
				// What was written last may not have reached the device.
				if (this.#kept.length > 1) this.#kept.pop();
				return this.begin();
			case 'reload':
				return this.begin();
			case 'refuse the next record':
				this.#refusesRecord = true;
				break;
			case 'refuse the next file':
				this.#refusesFile = true;
		}
		if (waits) await settle();
		this.expectLaws(sitting);
	}

	/** Holds whenever the page could be drawn. */
	expectLaws(sitting: Sitting) {
		if (this.#broken) throw this.#broken;
		const answers = this.records.filter(isAnswer);
		const recorded = new Map(answers.map((record) => [record.number, record]));
		law(recorded.size === answers.length, 'a question has one answer');
		law(isSet(sitting.questions), 'a question is asked once');
		for (const { number, response, right } of sitting.results) {
			const record = recorded.get(number);
			const isTrue = record?.right === right && record.response.join() === response.join();
			law(isTrue, 'an answer is known only once it is recorded, and as it is recorded');
			const { kind } = typeOf(theQuestion(number)).grade(theQuestion(number), response);
			law(kind === (right ? 'right' : 'wrong'), 'an answer is recorded as it is graded');
		}
		for (const { number, hint } of answers)
			law(!hint || this.#hinted.has(number), 'a hint is said of an answer once it is recorded');
		const told = sitting.verdicts.map(({ number }) => number);
		this.seen.add(sitting.phase);
		if (sitting.phase !== 'explaining')
			return law(told.length === 0 && !sitting.feedback, 'nothing is told before the verdict');
		const number = sitting.questions[sitting.place - 1] ?? 0;
		const { pair } = theQuestion(number);
		const wanted = pair === null ? [number] : [number, pair];
		law(
			wanted.every((one) => recorded.has(one)),
			'nothing is told before all of it is recorded'
		);
		law(
			told.length === wanted.length && wanted.every((one) => told.includes(one)),
			'the verdict is on the question, or on both halves of a pair'
		);
	}

	/** Holds once everything is at rest. */
	expectNothingLost() {
		const answers = this.records.filter(isAnswer);
		const known = new Set(this.sitting.results.map(({ number }) => number));
		law(
			answers.every(({ number }) => known.has(number)),
			'a sitting knows every answer that was recorded in it'
		);
		const counted = [...replay(this.records, entries).values()].flatMap(({ evidence }) => evidence);
		law(isSet(counted.map(({ number }) => number)), 'a question counts once');
	}
}

test('whatever a learner does, no answer is lost, none counts twice, and nothing is told before its record exists', async () => {
	const seen = new Set<string>();
	let seed = 0;
	vi.stubGlobal('crypto', {
		getRandomValues: (list: Uint32Array) => list.fill(++seed)
	});
	onTestFinished(() => void vi.unstubAllGlobals());
	await fc.assert(
		fc.asyncProperty(banks, events, async (bank, list) => {
			const device = new Device(lessonOf(bank));
			await device.begin();
			for (const event of list) await device.do(event);
			await settle();
			device.expectLaws(device.sitting);
			device.expectNothingLost();
			device.sitting.stop();
			device.seen.forEach((phase) => seen.add(phase));
		}),
		{ seed: 1, numRuns: 80 }
	);
	expect([...seen].sort()).toEqual([
		'asking',
		'explaining',
		'finished',
		'held',
		'opening',
		'unavailable',
		'weighing'
	]);
});
