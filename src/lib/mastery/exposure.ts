import type { CatalogueEntry } from '$lib/questions/catalogue';
import { PairRound } from './pair-round';
import { REPEAT_AFTER } from './parameters';
import type { Unit } from './unit';

/** What the learner has been shown so far: answers, hints, and feedback on claims. */
export class Exposure {
	/** By the unit's number, as are the others but `#shownBy`. */
	readonly #lastAnswer = new Map<number, number>();
	readonly #hinted = new Set<number>();
	readonly #rounds = new Map<number, PairRound>();
	readonly #shownBy = new Map<string, Set<number>>();

	/** Whether an answer or a hint at this time is a first attempt, or the first again after 7 days. */
	mayCount(unit: Unit, at: number): boolean {
		return !this.#hinted.has(unit.entry.number) && at >= this.countsFrom(unit);
	}

	/** From when on an answer may count, where no hint stands in its way. */
	countsFrom(unit: Unit): number {
		const last = this.#lastAnswer.get(unit.entry.number);
		return last === undefined || this.#rounds.has(unit.entry.number) ? 0 : last + REPEAT_AFTER;
	}

	/** Whether a hint that counted still waits for its answer. */
	isHinted({ entry }: Unit): boolean {
		return this.#hinted.has(entry.number);
	}

	wasAnswered({ entry }: Unit): boolean {
		return this.#lastAnswer.has(entry.number);
	}

	/** Whether the answer may be remembered: from an earlier one, or from another question's feedback. */
	remembers(unit: Unit): boolean {
		const round = this.#rounds.get(unit.entry.number);
		if (!round) return this.wasAnswered(unit) || this.#sharesShownClaim(unit, unit.halves);
		return round.remembered || this.#sharesShownClaim(unit, round.missing(unit));
	}

	/** Feedback on a claim of these halves was shown, by a question outside their unit. */
	#sharesShownClaim({ halves }: Unit, some: readonly CatalogueEntry[]): boolean {
		const isOther = (by: number) => halves.every(({ number }) => number !== by);
		return some.some(({ claims }) =>
			claims.some((claim) => [...(this.#shownBy.get(claim) ?? [])].some(isOther))
		);
	}

	/** The round of a pair that waits for one of its halves. */
	round({ entry }: Unit): PairRound | undefined {
		return this.#rounds.get(entry.number);
	}

	startRound(unit: Unit): PairRound {
		const round = new PairRound(this.wasAnswered(unit));
		this.#rounds.set(unit.entry.number, round);
		return round;
	}

	endRound({ entry }: Unit): void {
		this.#rounds.delete(entry.number);
	}

	/** A hint that counted: nothing more counts until the answer that follows is over. */
	hintCounted({ entry }: Unit): void {
		this.#hinted.add(entry.number);
	}

	answered({ entry }: Unit, at: number): void {
		this.#hinted.delete(entry.number);
		this.#lastAnswer.set(entry.number, at);
	}

	/** Feedback was shown, whichever revision of the question it was. */
	feedbackShown({ number, claims }: CatalogueEntry): void {
		for (const claim of claims) {
			const by = this.#shownBy.get(claim) ?? new Set<number>();
			this.#shownBy.set(claim, by.add(number));
		}
	}
}
