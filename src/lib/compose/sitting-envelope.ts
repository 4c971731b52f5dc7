import type { Confidence } from '$lib/flows/quiz';
import type { EnvelopeStore } from '$lib/storage/envelopes';
import { openEnvelope } from '$lib/storage/open-envelope';

/** Where a sitting stands, beside the log: disposable, for without it no answer is lost. */
export interface SittingPlace {
	readonly sitting: string;
	readonly seed: number;
	/** The questions chosen so far. */
	readonly questions: readonly number[];
	/** Whether no question is chosen beyond these. */
	readonly fixed: boolean;
	readonly at: number;
	readonly response: readonly string[];
	readonly resumeAt: 'answering' | 'justifying' | 'weighing';
	readonly confidence: Confidence;
}

const VERSION = 2;
const STEPS: readonly unknown[] = ['answering', 'justifying', 'weighing'];
const CONFIDENCES: readonly unknown[] = [null, 0.5, 0.74, 0.9];

const isWhole = (value: unknown): value is number =>
	Number.isInteger(value) && (value as number) >= 0;
const isListOf = <T>(value: unknown, guard: (item: unknown) => item is T): value is T[] =>
	Array.isArray(value) && value.every(guard);
const isString = (value: unknown): value is string => typeof value === 'string';

function isSittingPlace(value: unknown): value is SittingPlace {
	if (value === null || typeof value !== 'object') return false;
	const place = value as Record<string, unknown>;
	return (
		isString(place.sitting) &&
		isWhole(place.seed) &&
		isListOf(place.questions, isWhole) &&
		isWhole(place.at) &&
		isListOf(place.response, isString) &&
		typeof place.fixed === 'boolean' &&
		STEPS.includes(place.resumeAt) &&
		CONFIDENCES.includes(place.confidence)
	);
}

/** The kept place of a sitting, or null when there is none that fits this course. */
export async function readSitting(
	store: EnvelopeStore,
	key: string,
	content: string
): Promise<SittingPlace | null> {
	try {
		return openEnvelope(await store.read(`sitting/${key}`), {
			version: VERSION,
			content,
			guard: isSittingPlace
		});
	} catch {
		return null;
	}
}

export async function writeSitting(
	store: EnvelopeStore,
	key: string,
	content: string,
	value: SittingPlace
): Promise<void> {
	await store.write(`sitting/${key}`, { version: VERSION, content, value });
}
