import { alphabetsOf } from '$lib/course/alphabets';
import type { Alphabet, Alphabets } from '$lib/course/alphabets';
import { courseOf, published } from '$lib/course/test-course';
import type { AnswerRecord, LogRecord } from '$lib/mastery/record-schema';
import { randomFrom, shuffled } from '$lib/questions/random';
import { responseTo } from '$lib/questions/test-responses';

/** A question as the generator needs it: its alphabet, and how many ids a response has. */
export interface Askable {
	readonly alphabet: Alphabet;
	readonly length: number;
}

/** The graded questions that are published, for `wholeCourse`. */
export function publishedQuestions(): readonly Askable[] {
	const course = courseOf(published);
	const alphabets = alphabetsOf(course);
	return course.questions.flatMap(({ question }) => {
		const alphabet = alphabets[question.number];
		return alphabet ? [{ alphabet, length: responseTo(question, true).length }] : [];
	});
}

export interface WholeCourse {
	readonly records: readonly LogRecord[];
	readonly alphabets: Alphabets;
	readonly concepts: readonly string[];
	conceptOf(number: number): string;
	/** Ids of the answers of each lesson's first sitting. */
	readonly keep: ReadonlySet<string>;
}

const QUESTIONS = 220;
const LESSONS = 18;
const CHECKS = 3;
const SITTING = 9;
const SECURED = 14;
const SECOND = 1000;
const DAY = 86_400 * SECOND;

type Step = Pick<AnswerRecord, 'place'> & { readonly numbers: readonly number[] };

/** Lessons of 12 or 13 questions: one before the reading, one after each page, the rest in sittings. */
function stepsOf(lesson: number, repeats: number, random: () => number): Step[] {
	const from = Math.round((lesson * QUESTIONS) / LESSONS) + 1;
	const to = Math.round(((lesson + 1) * QUESTIONS) / LESSONS) + 1;
	const own = shuffled(
		Array.from({ length: to - from }, (_, index) => from + index),
		random
	);
	const [pre = 0, ...rest] = own;
	const checks = rest.slice(0, CHECKS);
	const bank = rest.slice(CHECKS);
	const sittings = Array.from({ length: repeats }, () => shuffled(bank, random)).flatMap((all) =>
		Array.from({ length: Math.ceil(all.length / SITTING) }, (_, at) =>
			all.slice(at * SITTING, (at + 1) * SITTING)
		)
	);
	return [
		{ place: 'pre', numbers: [pre] },
		...checks.map((number): Step => ({ place: 'check', numbers: [number] })),
		...sittings.map((numbers): Step => ({ place: 'quiz', numbers }))
	];
}

/**
 * For tests: the log of a learner who has answered a course of 220 questions in 18 lessons, each quiz `repeats` times.
 * Names, seeds and times are drawn as widely as the app draws them. The questions are `askable`, over and over.
 */
export function wholeCourse(askable: readonly Askable[], seed: number, repeats = 1): WholeCourse {
	const random = randomFrom(seed);
	const below = (size: number) => Math.floor(random() * size);
	const gap = (from: number, to: number) => from + below(to - from);
	const askableOf = (number: number) => askable[number % askable.length] as Askable;
	const numbers = Array.from({ length: QUESTIONS }, (_, index) => index + 1);
	const concepts = Array.from({ length: 16 }, (_, index) => `concept-${index + 1}`);
	const conceptOf = (number: number) => concepts[Math.floor((number * 16) / 221)] ?? '';
	const keep = new Set<string>();
	const records: LogRecord[] = [];
	const attempts = new Map<number, number>();
	const device = Array.from({ length: 12 }, () => below(36).toString(36)).join('');
	let at = Date.UTC(2026, 0, 12, 9);
	let secured = 0;

	const next = () => ({ v: 1, id: `${device}-${records.length + 1}`, course: '1.4.0' }) as const;

	function response(number: number): string[] {
		const { alphabet, length } = askableOf(number);
		return Array.from({ length: Math.ceil(length / alphabet.ids.length) }, () =>
			shuffled(alphabet.ids, random)
		)
			.flat()
			.slice(0, length);
	}

	function answer(number: number, place: AnswerRecord['place'], sitting: string, seed: number) {
		const asked = {
			number,
			revision: askableOf(number).alphabet.revision,
			sitting,
			seed
		};
		const hint = random() < 1 / 8;
		at += gap(4 * SECOND, 60 * SECOND);
		if (hint) records.push({ ...next(), ...asked, kind: 'hint', at, hint: 1 + below(2) });
		if (hint) at += gap(3 * SECOND, 30 * SECOND);
		const attempt = (attempts.get(number) ?? 0) + 1;
		attempts.set(number, attempt);
		const confidence = random() < 1 / 3 ? ([0.5, 0.74, 0.9] as const)[below(3)] : undefined;
		records.push({
			...next(),
			...asked,
			kind: 'answer',
			at,
			response: response(number),
			right: random() < 0.7,
			hint,
			confidence: confidence ?? null,
			place,
			attempt
		});
	}

	function sit({ place, numbers }: Step, kept: boolean): void {
		at += gap(60 * SECOND, 400 * SECOND);
		const sitting = (below(2 ** 32) * 2 ** 20 + below(2 ** 20)).toString(36);
		const seed = below(2 ** 32);
		for (const number of numbers) {
			answer(number, place, sitting, seed);
			if (kept) keep.add(`${device}-${records.length}`);
		}
	}

	for (let lesson = 0; lesson < LESSONS; lesson++) {
		at += gap(DAY / 3, 6 * DAY);
		const steps = stepsOf(lesson, repeats, random);
		const best = steps.findIndex(({ place }) => place === 'quiz');
		steps.forEach((step, index) => sit(step, index === best));
		const concept = concepts[secured];
		if (lesson >= LESSONS - SECURED && concept !== undefined) {
			records.push({ ...next(), kind: 'secured', at, concept });
			secured++;
		}
	}
	return {
		records,
		alphabets: Object.fromEntries(numbers.map((number) => [number, askableOf(number).alphabet])),
		concepts,
		conceptOf,
		keep
	};
}
