import edition from 'virtual:two-lenses/edition';
import type { CourseIndex } from '$lib/course/course-index';
import type { LogRecord } from '$lib/mastery/record-schema';
import { SAID_ENOUGH, saidAgainstRight } from '$lib/mastery/said-against-right';
import { nextQuestion } from '$lib/mastery/select';
import { conceptRows } from './concept-rows';
import { learner } from './learner.svelte';
import { loadIndex } from './load-index';
import { factsOf } from './lesson-facts';
import { storage } from './storage';
import type { Opening } from './opening';
import { FORM, SUMMARY_KEY } from './summary';
import type { Summary } from './summary';

/** Computes the summary from the log and keeps it beside the log. Rejects where the catalogue cannot be fetched. */
export async function summarise(): Promise<Summary> {
	const [{ log, envelopes }, index] = await Promise.all([storage(), loadIndex()]);
	const records = await log.all();
	const answers = records.filter((record) => record.kind === 'answer');
	const summary: Summary = {
		form: FORM,
		content: edition.content,
		records: records.length + log.damaged(),
		answers: answers.length,
		answered: [...new Set(answers.map(({ number }) => number))],
		rows: conceptRows(index, records),
		said: saidIn(records),
		openings: openingsIn(index, records),
		done: Object.fromEntries(
			index.lessons.map((lesson) => {
				const { checked, oriented, quizzed } = factsOf(
					lesson,
					records,
					learner.assigned?.questions ?? undefined
				);
				return [lesson.slug, [...(oriented ? [''] : []), ...checked, ...(quizzed ? ['quiz'] : [])]];
			})
		)
	};
	await envelopes.write(SUMMARY_KEY, summary).catch(() => undefined);
	return summary;
}

function saidIn(records: readonly LogRecord[]): Summary['said'] {
	const bins = saidAgainstRight(records);
	return bins.reduce((sum, { of }) => sum + of, 0) < SAID_ENOUGH ? null : bins;
}

function openingsIn(
	{ lessons, questions }: CourseIndex,
	records: readonly LogRecord[]
): Record<string, Opening> {
	const answered = new Set(records.map((record) => ('number' in record ? record.number : 0)));
	const begun = lessons.filter(({ revisions }) =>
		Object.keys(revisions).some((number) => answered.has(Number(number)))
	);
	const now = Date.now();
	return Object.fromEntries(
		begun.flatMap(({ slug, bank }) => {
			const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
			const number = nextQuestion({ seed, catalogue: questions, bank, records, asked: [], now });
			return number === null ? [] : [[slug, { seed, number }]];
		})
	);
}
