import edition from 'virtual:two-lenses/edition';
import { conceptRows } from './concept-rows';
import { loadIndex } from './load-index';
import { factsOf } from './lesson-facts';
import { storage } from './storage';
import { SUMMARY_KEY } from './summary';
import type { Summary } from './summary';

/** Computes the summary from the log and keeps it beside the log. Rejects where the catalogue cannot be fetched. */
export async function summarise(): Promise<Summary> {
	const [{ log, envelopes }, index] = await Promise.all([storage(), loadIndex()]);
	const records = await log.all();
	const summary: Summary = {
		content: edition.content,
		records: records.length + log.damaged(),
		answers: records.filter(({ kind }) => kind === 'answer').length,
		rows: conceptRows(index, records),
		done: Object.fromEntries(
			index.lessons.map((lesson) => {
				const { checked, oriented, quizzed } = factsOf(lesson, records);
				return [lesson.slug, [...(oriented ? [''] : []), ...checked, ...(quizzed ? ['quiz'] : [])]];
			})
		)
	};
	await envelopes.write(SUMMARY_KEY, summary).catch(() => undefined);
	return summary;
}
