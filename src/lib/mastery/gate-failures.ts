export interface GateFigures {
	/** Share of those who know nothing that becomes secure. */
	readonly nothing: number;
	/** The same of those who guess well. */
	readonly testWise: number;
	/** Share of typical learners that becomes secure before the bank runs out. */
	readonly typical: number;
	/** Questions that those need, on average; page checks included, a mirror pair as one; null where nobody gets there. */
	readonly questions: number | null;
	/** Questions until secure where all is answered right; null when that does not suffice. */
	readonly allRight: number | null;
	/** See `calibrationError`. */
	readonly calibration: number;
}

/** What the bank of a concept must hold. */
export const GATE = {
	nothing: 0.03,
	testWise: 0.1,
	typical: 0.75,
	questions: 7.5,
	allRight: 6,
	calibration: 0.03
} as const satisfies Record<keyof GateFigures, number>;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** What the figures fall short of: one sentence each, with advice. */
export function failuresOf(figures: GateFigures): string[] {
	const { nothing, testWise, typical, questions, allRight, calibration } = figures;
	const failures: string[] = [];
	const fails = (failed: boolean, what: string) => {
		if (failed) failures.push(what);
	};
	fails(
		nothing > GATE.nothing,
		`${percent(nothing)} of learners who know nothing would become secure, at most ${percent(GATE.nothing)} may: replace questions that are easily guessed by ones with more options or of a harder kind.`
	);
	fails(
		testWise > GATE.testWise,
		`${percent(testWise)} of test-wise guessers would become secure, at most ${percent(GATE.testWise)} may: replace questions that are easily guessed by ones with more options or of a harder kind.`
	);
	fails(
		typical < GATE.typical,
		`${percent(typical)} of typical learners would become secure before the questions run out, at least ${percent(GATE.typical)} must: add questions, among them some of a harder kind.`
	);
	fails(
		questions !== null && questions > GATE.questions,
		`typical learners would need ${questions?.toFixed(1)} questions on average to become secure, at most ${GATE.questions} may be needed: replace questions that tell little by ones that are harder to guess.`
	);
	fails(
		allRight === null,
		`a learner who answers all right would never become secure: add questions, at least one of a harder kind.`
	);
	fails(
		allRight !== null && allRight > GATE.allRight,
		`a learner who answers all right would need ${allRight} questions to become secure, at most ${GATE.allRight} may be needed: add questions of a harder kind, or put one among the page checks.`
	);
	fails(
		calibration > GATE.calibration,
		`predictions of the next answer would be off by ${calibration.toFixed(3)} on average, at most ${GATE.calibration} is allowed: vary formats, and avoid questions that share a claim.`
	);
	return failures;
}
