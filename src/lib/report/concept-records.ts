import type { LogRecord } from '$lib/mastery/record-schema';
import type { Catalogue } from '$lib/questions/catalogue';

/** The concepts that these questions test, in the order of the course. */
export function conceptsOf(catalogue: Catalogue, numbers: readonly number[]): readonly string[] {
	const own = catalogue.filter(({ number }) => numbers.includes(number));
	return [...new Set(own.map(({ concept }) => concept))];
}

/** The answers and hints that say something of these concepts. */
export function recordsOf(
	concepts: readonly string[],
	records: readonly LogRecord[],
	catalogue: Catalogue
): readonly LogRecord[] {
	const numbers = new Set(
		catalogue.filter(({ concept }) => concepts.includes(concept)).map(({ number }) => number)
	);
	return records.filter((record) => record.kind !== 'secured' && numbers.has(record.number));
}
