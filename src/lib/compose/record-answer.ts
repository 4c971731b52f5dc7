import index from 'virtual:two-lenses/catalogue';
import { replay } from '$lib/mastery/replay';
import type { LogRecord } from '$lib/mastery/record-schema';
import type { LogStore, RecordDraft } from '$lib/storage/log-store';

type AnswerDraft = Extract<RecordDraft, { kind: 'answer' }>;

/**
 * Writes an answer; with it, in the same transaction, the fact that its concept became secure, if it did.
 * Resolves once both are durable.
 */
export async function recordAnswer(log: LogStore, draft: AnswerDraft): Promise<void> {
	const before = await log.all();
	const secured = newlySecured(before, draft);
	await log.append([draft, ...secured]);
}

function newlySecured(records: readonly LogRecord[], draft: AnswerDraft): RecordDraft[] {
	const concept = index.questions.find(({ number }) => number === draft.number)?.concept;
	if (!concept || replay(records, index.questions).get(concept)?.securedAt !== null) return [];
	const answer: LogRecord = { ...draft, v: 1, id: 'zzzzzzzz-1', attempt: 1 };
	const after = replay([...records, answer], index.questions).get(concept);
	if (!after || after.securedAt === null) return [];
	return [{ kind: 'secured', at: draft.at, concept, course: draft.course }];
}
