import { contentWords } from '$lib/course/wording/content-words';

export interface Labelled<L extends string> {
	readonly label: L;
	readonly text: string;
}

/**
 * Counts words per label, without their order, and says how much more a text sounds like one label than the
 * sum of the others would lead one to expect: log P(words | label), add-one smoothed, every label equally likely.
 */
export function naiveBayes<L extends string>(examples: readonly Labelled<L>[]) {
	const counts = new Map<L, Map<string, number>>();
	const vocabulary = new Set<string>();
	for (const { label, text } of examples) {
		const own = counts.get(label) ?? new Map<string, number>();
		counts.set(label, own);
		for (const word of contentWords(text)) {
			own.set(word, (own.get(word) ?? 0) + 1);
			vocabulary.add(word);
		}
	}
	const total = (own: ReadonlyMap<string, number>) => [...own.values()].reduce((a, b) => a + b, 0);
	const totals = new Map([...counts].map(([label, own]) => [label, total(own)]));
	const log = (label: L, word: string) =>
		Math.log(
			((counts.get(label)?.get(word) ?? 0) + 1) / ((totals.get(label) ?? 0) + vocabulary.size)
		);
	return {
		labels: [...counts.keys()],
		/** Log-odds of a label against the likeliest other, by the words that were counted. */
		score(text: string, label: L): number {
			const words = contentWords(text).filter((word) => vocabulary.has(word));
			const sum = (candidate: L) => words.reduce((all, word) => all + log(candidate, word), 0);
			const others = [...counts.keys()].filter((candidate) => candidate !== label).map(sum);
			return sum(label) - Math.max(...others);
		}
	};
}
