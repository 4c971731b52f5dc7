import type { CatalogueEntry } from '$lib/questions/catalogue';

/** A learner as the simulation has it: knows or does not, and may learn at each question. */
export interface Learner {
	/** Chance to know before the first question. */
	readonly l0: number;
	/** Chance to learn at each question and its feedback. */
	readonly learn: number;
	/** Chance of a right answer without knowing. */
	guess(entry: CatalogueEntry): number;
	/** Chance of a wrong answer in spite of knowing. */
	slip(entry: CatalogueEntry): number;
}

const byFormat = {
	guess: ({ guess }: CatalogueEntry) => guess,
	slip: ({ slip }: CatalogueEntry) => slip
};

/** What a test-wise reader gains by guessing well; half of it on harder kinds. */
const TEST_WISE = 0.12;

const testWise = ({ guess, deep }: CatalogueEntry) => guess + (deep ? TEST_WISE / 2 : TEST_WISE);

const learns = (l0: number, learn: number): Learner => ({ l0, learn, ...byFormat });

export const LEARNERS = {
	nothing: learns(0, 0),
	testWise: { ...learns(0, 0), guess: testWise },
	slow: learns(0.2, 0.15),
	typical: learns(0.3, 0.2),
	fast: learns(0.4, 0.3)
} as const satisfies Record<string, Learner>;

/** Learners as they may come, with their shares. */
export const POPULATION: readonly (readonly [share: number, learner: Learner])[] = [
	[0.1, LEARNERS.nothing],
	[0.1, LEARNERS.testWise],
	[0.25, LEARNERS.slow],
	[0.35, LEARNERS.typical],
	[0.2, LEARNERS.fast]
];
