import edition from 'virtual:two-lenses/edition';
import { replay } from '$lib/mastery/replay';
import { loadIndex } from './load-index';
import { learner } from './learner.svelte';
import { storage } from './storage';
import { summarise } from './summarise';

/** What follows an answer that is already durable: the fact that its concept became secure, and the summary. */
export async function afterAnswer(number: number): Promise<void> {
	const [{ log }, index] = await Promise.all([storage(), loadIndex()]);
	const concept = index.questions.find((entry) => entry.number === number)?.concept;
	const records = await log.all();
	const state = concept === undefined ? undefined : replay(records, index.questions).get(concept);
	const known = records.some((record) => record.kind === 'secured' && record.concept === concept);
	if (concept !== undefined && state?.securedAt != null && !known)
		await log.append([{ kind: 'secured', at: state.securedAt, concept, course: edition.version }]);
	learner.summary = await summarise();
}
