import type { Course, CourseQuestion } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';

const FRAME = /as the study presents Mearsheimer/giu;
const PERSON =
	/\b(?:Mearsheimer|Trump|Vance|Rubio|Kellogg|Witkoff|Putin|Lavrov|Zelensky\w*|Yermak|Merz|Macron|Starmer|Kallas|Costa|von der Leyen|Rutte)\b/u;
const SAYS = '(?:says?|said|argues?|argued|holds?|held|insists?|claims?|maintains?|writes?|warns?)';
const PERSON_SAYS = new RegExp(`${PERSON.source}(?:'s)?[^.?!]{0,20}?\\b${SAYS}\\b`, 'u');
const CAPITAL_SAYS = new RegExp(
	`\\b(?:Washington|Moscow|Kyiv|Berlin|Paris|London|Brussels|the Kremlin|governments?|administration|officials)\\s+${SAYS}\\b|\\baccording to\\b`,
	'u'
);
const ASKS_FOR_A_THEORY = ['attribution', 'odd-one-out', 'sort'];

/** Where the answer is a theory, nobody's name may give it away. */
export function speakerInStem(course: Course): Finding[] {
	return course.questions
		.filter(({ question }) => ASKS_FOR_A_THEORY.includes(question.type))
		.flatMap((entry) => {
			const name = speaker(course, entry);
			return name
				? [
						error(
							'speaker-in-stem',
							entry,
							`"${entry.question.id}" asks for a theory and names a speaker ("${name}"); take the name out of stem and claim`
						)
					]
				: [];
		});
}

function speaker(course: Course, { question }: CourseQuestion): string | undefined {
	const stem = question.stem.replace(FRAME, '');
	const claims = course.claims.filter(({ id }) => question.claims.includes(id));
	const inStem = PERSON.exec(stem) ?? CAPITAL_SAYS.exec(stem);
	const inClaim = claims.map(({ text }) => PERSON_SAYS.exec(text) ?? CAPITAL_SAYS.exec(text));
	return [inStem, ...inClaim].find((match) => match)?.[0];
}
