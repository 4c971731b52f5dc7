import type { Answered } from '$lib/flows/quiz';
import type { AnswerRecord, LogRecord } from '$lib/mastery/record-schema';

/** What the log holds of these questions, by number: the first answer in this sitting, at the current revision. */
export function answersIn(
	records: readonly LogRecord[],
	revisions: Readonly<Record<number, number>>,
	belongs: (record: AnswerRecord) => boolean
): Record<number, Answered> {
	const answers: Record<number, Answered> = {};
	const inTime = [...records].sort((a, b) => a.at - b.at);
	for (const record of inTime) {
		if (record.kind !== 'answer' || !belongs(record) || record.number in answers) continue;
		if (revisions[record.number] !== record.revision) continue;
		answers[record.number] = { response: record.response, right: record.right };
	}
	return answers;
}

/** By question number: how many hints were opened in this sitting. */
export function hintsIn(
	records: readonly LogRecord[],
	revisions: Readonly<Record<number, number>>,
	sitting: string
): Record<number, number> {
	const hinted: Record<number, number> = {};
	for (const record of records) {
		if (record.kind !== 'hint' || record.sitting !== sitting) continue;
		if (revisions[record.number] !== record.revision) continue;
		hinted[record.number] = Math.max(hinted[record.number] ?? 0, record.hint);
	}
	return hinted;
}
