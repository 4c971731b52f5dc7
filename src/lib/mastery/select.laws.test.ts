import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUILDING_BELOW } from './parameters';
import { replay } from './replay';
import { standing } from './rest';
import { nextQuestion, type Selection } from './select';
import { courses, type Sitting } from './test-sittings';

const law = (seed: number) => ({ seed, numRuns: 150 });

function everySitting(seed: number, check: (sitting: Sitting) => void): void {
	fc.assert(
		fc.property(courses, (sittings) => sittings.forEach(check)),
		law(seed)
	);
}

const numbers = ({ steps }: Sitting) => steps.map(({ entry }) => entry.number);
const stateOf = ({ records, catalogue }: Selection, concept: string) => {
	const state = replay(records, catalogue).get(concept);
	if (!state) throw new Error(`no state of ${concept}`);
	return state;
};

test('a sitting replayed from its seed and the log asks the same questions', () => {
	everySitting(31, (sitting) => {
		const { records } = sitting.end;
		for (const { selection, entry } of sitting.steps) {
			const before = records.slice(0, selection.records.length).reverse();
			const twice = [...before, ...before];
			expect(nextQuestion({ ...selection, records: twice })).toBe(entry.number);
		}
	});
});

test('the same question is never asked twice in a sitting', () => {
	everySitting(32, (sitting) => {
		expect(new Set(numbers(sitting)).size).toBe(sitting.steps.length);
	});
});

test('no two questions of a sitting share a claim, nor do their other halves', () => {
	let shared = 0;
	everySitting(33, ({ steps, end }) => {
		const all = (number: number) =>
			end.catalogue.find((one) => one.number === number)?.claims ?? [];
		for (const one of steps) {
			for (const other of steps) {
				if (one === other || one.entry.pair === other.entry.number) continue;
				const claims = [...all(one.entry.number), ...all(one.entry.pair ?? 0)];
				const others = [...other.entry.claims, ...all(other.entry.pair ?? 0)];
				if (claims.length > 0) shared++;
				expect(claims.filter((claim) => others.includes(claim))).toEqual([]);
			}
		}
	});
	expect(shared).toBeGreaterThan(1000);
});

test('the halves of a mirror pair follow one another, but where a sitting ended between them', () => {
	let pairs = 0;
	fc.assert(
		fc.property(courses, (sittings) => {
			const begun = new Set<number>();
			for (const sitting of sittings) {
				sitting.steps.forEach(({ entry: { number, pair } }, index) => {
					if (pair === null || begun.delete(pair)) return;
					const next = sitting.steps[index + 1];
					if (!next) return void begun.add(number);
					pairs++;
					expect(next.entry.number).toBe(pair);
					begun.add(number);
				});
			}
		}),
		law(34)
	);
	expect(pairs).toBeGreaterThan(100);
});

test('what is asked would count: every question is observed, a pair at its second half', () => {
	everySitting(35, ({ steps, end }) => {
		steps.forEach(({ selection, entry }, index) => {
			const after = steps[index + 1]?.selection ?? end;
			const gained =
				stateOf(after, entry.concept).evidence.length -
				stateOf(selection, entry.concept).evidence.length;
			const { begun } = stateOf(after, entry.concept);
			const isFirst = steps[index + 1]?.entry.number === entry.pair;
			const waits = begun.some(({ missing }) => missing.includes(entry.pair ?? 0));
			const isLast = index === steps.length - 1;
			if (isFirst || waits) expect(gained).toBe(0);
			else if (entry.pair === null || !isLast) expect(gained).toBe(1);
		});
	});
});

test('of several concepts none comes more than twice in a row, where another could be asked', () => {
	let met = 0;
	everySitting(36, ({ steps }) => {
		steps.forEach(({ selection, entry }, index) => {
			const [a, b] = [steps[index - 1]?.entry, steps[index - 2]?.entry];
			const isSecondHalf = a?.number === entry.pair;
			if (a?.concept !== entry.concept || b?.concept !== entry.concept) return;
			if (isSecondHalf && steps[index - 1]) {
				const two = steps[index - 1]?.selection;
				if (two) expect(otherConcepts(two, entry.concept)).toBeNull();
				return;
			}
			met++;
			expect(otherConcepts(selection, entry.concept)).toBeNull();
		});
	});
	expect(met).toBeGreaterThan(50);
});

/** What would be asked, if the bank had only the other concepts. */
function otherConcepts(selection: Selection, concept: string): number | null {
	const bank = selection.bank.filter((number) =>
		selection.catalogue.some((one) => one.number === number && one.concept !== concept)
	);
	return nextQuestion({ ...selection, bank });
}

test('a harder kind comes below P = .60 only where nothing else of its concept could', () => {
	let met = 0;
	everySitting(37, ({ steps }) => {
		for (const { selection, entry } of steps) {
			if (!entry.deep || entry.pair !== null) continue;
			const { catalogue } = selection;
			if (stateOf(selection, entry.concept).p >= BUILDING_BELOW) continue;
			met++;
			const isEasy = (number: number) => {
				const one = catalogue.find((candidate) => candidate.number === number);
				const half = catalogue.find((candidate) => candidate.number === one?.pair);
				return one?.concept === entry.concept && !one.deep && !half?.deep;
			};
			expect(nextQuestion({ ...selection, bank: selection.bank.filter(isEasy) })).toBeNull();
		}
	});
	expect(met).toBeGreaterThan(50);
});

test('when nothing is asked a new sitting can ask, or the bank rests until the moment it can', () => {
	const met = { asking: 0, resting: 0 };
	everySitting(38, ({ end }) => {
		const { records, catalogue, bank, now } = end;
		const stands = standing(replay(records, catalogue), catalogue, bank, records, now);
		met[stands.kind]++;
		const anew = (at: number) => nextQuestion({ ...end, asked: [], now: at });
		if (stands.kind === 'asking') return expect(anew(now)).not.toBeNull();
		expect(anew(now)).toBeNull();
		expect(anew(stands.from - 1)).toBeNull();
		expect(anew(stands.from)).not.toBeNull();
	});
	expect(met.asking).toBeGreaterThan(20);
	expect(met.resting).toBeGreaterThan(20);
});

test('an unsecured concept is asked at most 12 times within 7 days', () => {
	everySitting(39, ({ end }) => {
		for (const { evidence, securedAt } of replay(end.records, end.catalogue).values()) {
			if (securedAt !== null) continue;
			evidence.forEach(({ at }, index) => {
				const thirteenth = evidence[index + 12];
				if (thirteenth) expect(thirteenth.at - at).toBeGreaterThanOrEqual(7 * 86_400_000);
			});
		}
	});
});
