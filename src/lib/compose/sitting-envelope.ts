import type { EnvelopeStore } from '$lib/storage/envelopes';
import { openEnvelope } from '$lib/storage/open-envelope';

/** Where a sitting stands, beside the log: disposable, for without it no answer is lost. */
export interface SittingPlace {
	readonly sitting: string;
	readonly seed: number;
	readonly questions: readonly number[];
	readonly at: number;
	readonly response: readonly string[];
	readonly resumeAt: 'answering' | 'justifying';
}

const VERSION = 1;

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
		(place.resumeAt === 'answering' || place.resumeAt === 'justifying')
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
