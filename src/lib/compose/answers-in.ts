import index from 'virtual:two-lenses/catalogue';
import type { Answered } from '$lib/flows/quiz';
import type { AnswerRecord, LogRecord } from '$lib/mastery/record-schema';

/** What the log holds of these questions, by number: the first answer in this sitting, at the current revision. */
export function answersIn(
	records: readonly LogRecord[],
	belongs: (record: AnswerRecord) => boolean
): Record<number, Answered> {
	const revisions = new Map(index.questions.map(({ number, revision }) => [number, revision]));
	const answers: Record<number, Answered> = {};
	const inTime = [...records].sort((a, b) => a.at - b.at);
	for (const record of inTime) {
		if (record.kind !== 'answer' || !belongs(record) || record.number in answers) continue;
		if ((revisions.get(record.number) ?? record.revision) !== record.revision) continue;
		answers[record.number] = { response: record.response, right: record.right };
	}
	return answers;
}
