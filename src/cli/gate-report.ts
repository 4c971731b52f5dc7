import type { Course } from '$lib/course/course';
import { error } from '$lib/course/finding';
import type { Finding } from '$lib/course/finding';
import { gate } from '$lib/mastery/gate';
import type { GateResult } from '$lib/mastery/gate';

/** A concept with fewer scored questions has no whole bank yet; the coverage rules say so. */
const WHOLE_BANK = 12;

/** Ties between questions are broken by the sitting's seed: two seeds stand for all. */
const SEEDS = [1, 2];

export interface GateReport {
	readonly findings: readonly Finding[];
	/** One line of figures per concept and seed. */
	readonly lines: readonly string[];
}

/** Lets every whole bank of the course pass the simulation gate. Takes about a second per concept. */
export function gateReport({ catalogue, lessons, concepts }: Course): GateReport {
	const results = concepts.flatMap(({ id }) => {
		const own = catalogue.filter(({ concept }) => concept === id).map(({ number }) => number);
		if (own.length < WHOLE_BANK) return [];
		const checks = lessons.flatMap(({ pages }) => pages.map(({ check }) => check));
		const first = checks.filter((number) => own.includes(number));
		return SEEDS.map((seed) => gate(catalogue, id, first, seed));
	});
	const place = { file: 'course.yaml', line: 1, column: 1 };
	const messages = new Set(
		results.flatMap(({ concept, failures }) => failures.map((failure) => `${concept}: ${failure}`))
	);
	return {
		findings: [...messages].map((message) => error('gate', place, message)),
		lines: results.map(inWords)
	};
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function inWords({ concept, figures }: GateResult): string {
	const { nothing, testWise, typical, questions, allRight, calibration } = figures;
	return [
		`gate of ${concept}: declared secure of those who know nothing ${percent(nothing)}`,
		`of the test-wise ${percent(testWise)}`,
		`of typical learners ${percent(typical)}, after ${questions?.toFixed(1) ?? 'no number of'} questions`,
		`all right: after ${allRight ?? 'none'}`,
		`calibration error ${calibration.toFixed(3)}`
	].join(', ');
}
