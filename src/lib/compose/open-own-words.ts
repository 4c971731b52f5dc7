import { randomFrom } from '$lib/questions/random';
import { loadType } from '$lib/questions/views';
import type { QuestionView } from '$lib/questions/views';
import { loadExplained } from './load-explained';
import { storage } from './storage';

/** A question that nobody scores, and what the learner wrote to it before. */
export interface OwnWords {
	readonly View: QuestionView;
	readonly view: unknown;
	readonly kept: { readonly text: string; ticked: number[] };
	/** Keeps text and ticks on this device. Resolves to whether they are safe there. */
	keep(text: string, ticked: readonly number[]): Promise<boolean>;
}

/** Opens it with its model answer. Rejects when it cannot be fetched. */
export async function openOwnWords(number: number): Promise<OwnWords> {
	const [{ question, type }, opened] = await Promise.all([loadExplained(number), storage()]);
	const texts = await opened.texts();
	const { View } = await loadType(question.type);
	const kept = await texts.read(number, question.revision);
	return {
		View,
		view: type.publicView(question, randomFrom(number)),
		kept: { text: kept?.text ?? '', ticked: [...(kept?.ticked ?? [])] },
		keep: async (text, ticked) =>
			(await texts.write(number, question.revision, { text, ticked, at: Date.now() })) &&
			opened.state !== 'memory'
	};
}
