import type { CatalogueEntry } from '$lib/questions/catalogue';
import { REPEAT_AFTER } from './parameters';

/** What the learner has been shown so far: answers, hints, and feedback on claims. */
export class Exposure {
	readonly #lastAnswer = new Map<number, number>();
	readonly #hinted = new Set<number>();
	readonly #shownBy = new Map<string, Set<number>>();

	/** Whether an answer or a hint at this time is a first attempt, or the first again after 7 days. */
	mayCount({ number }: CatalogueEntry, at: number): boolean {
		if (this.#hinted.has(number)) return false;
		const last = this.#lastAnswer.get(number);
		return last === undefined || at - last >= REPEAT_AFTER;
	}

	/** Whether the answer may be remembered: from an earlier one, or from another question's feedback. */
	remembers(entry: CatalogueEntry): boolean {
		return this.#lastAnswer.has(entry.number) || this.sharesShownClaim(entry);
	}

	sharesShownClaim({ number, claims }: CatalogueEntry): boolean {
		return claims.some((claim) => {
			const by = this.#shownBy.get(claim);
			return by !== undefined && by.size > (by.has(number) ? 1 : 0);
		});
	}

	/** A hint that counted: nothing more counts until the answer that follows is over. */
	hintCounted({ number }: CatalogueEntry): void {
		this.#hinted.add(number);
	}

	answered({ number }: CatalogueEntry, at: number): void {
		this.#hinted.delete(number);
		this.#lastAnswer.set(number, at);
	}

	/** Feedback was shown, whichever revision of the question it was. */
	feedbackShown({ number, claims }: CatalogueEntry): void {
		for (const claim of claims) {
			const by = this.#shownBy.get(claim) ?? new Set<number>();
			this.#shownBy.set(claim, by.add(number));
		}
	}
}
