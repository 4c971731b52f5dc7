import { error, json } from '@sveltejs/kit';
import edition from 'virtual:two-lenses/edition';
import index from 'virtual:two-lenses/index';
import { alphabetsOf } from '$lib/course/alphabets';
import { askedPart, explainedPart } from '$lib/questions/explanations';
import { course } from './course.server';
import { askedClaims } from './debrief.server';

/** What pages load as data when they need it: the catalogue, and each question in two parts. */
function files(): ReadonlyMap<string, () => unknown> {
	return new Map<string, () => unknown>([
		['catalogue.json', () => index],
		['alphabets.json', () => alphabetsOf(course)],
		...course.lessons.map(({ slug }) => [`claims-${slug}.json`, () => askedClaims(slug)] as const),
		...course.questions.flatMap(({ question }) => [
			[`asked-${question.number}.json`, () => askedPart(question)] as const,
			[`explained-${question.number}.json`, () => explainedPart(question)] as const
		])
	]);
}

/** Every data file of this edition, for the build. */
export function dataFiles() {
	return [...files().keys()].map((file) => ({ edition: edition.data, file }));
}

/** One data file; 404 for a file or an edition that does not exist. */
export function dataFile(of: string, file: string): Response {
	const content = files().get(file);
	if (!content || of !== edition.data) error(404, 'There is no such file.');
	return json(content());
}
