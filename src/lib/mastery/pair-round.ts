import type { CatalogueEntry } from '$lib/questions/catalogue';
import type { Evidence } from './evidence';
import type { Unit } from './unit';

const WORSE = ['right', 'wrong', 'hint'] as const;

/** One way through a mirror pair, until both halves are answered. First answers stand. */
export class PairRound {
	readonly #answered = new Set<number>();
	#outcome: Evidence['outcome'] = 'right';
	remembered: boolean;

	constructor(remembered: boolean) {
		this.remembered = remembered;
	}

	/** What the pair comes to, if the rest is answered right. */
	get outcome(): Evidence['outcome'] {
		return this.#outcome;
	}

	has({ number }: CatalogueEntry): boolean {
		return this.#answered.has(number);
	}

	missing({ halves }: Unit): readonly CatalogueEntry[] {
		return halves.filter((half) => !this.has(half));
	}

	hinted(): void {
		this.#outcome = 'hint';
	}

	answered({ number }: CatalogueEntry, outcome: Evidence['outcome']): void {
		this.#answered.add(number);
		if (WORSE.indexOf(outcome) > WORSE.indexOf(this.#outcome)) this.#outcome = outcome;
	}
}
