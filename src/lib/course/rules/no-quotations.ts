import type { Course } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';
import { sentences } from '../wording/sentences';
import { countWords } from '../words';
import type { Written } from '../written';

const QUOTED =
	/“([^”]*)”|"([^"]*)"|‘((?:[^’]|’(?=\p{L}))*)’(?!\p{L})|(?<![\p{L}\p{N}])'((?:[^']|(?<=\p{L})'(?=\p{L}))*)'(?!\p{L})/gu;
const MOST = 3;

/** None of the study's quotations of Mearsheimer could be traced, so no sentence that names him quotes. */
export function noQuotations(_course: Course, { texts }: Written): Finding[] {
	return texts
		.filter(({ file }) => file !== 'references.yaml')
		.flatMap((written) => {
			const quotation = [...written.text.matchAll(QUOTED)].find(
				(match) =>
					countWords(match[0]) > MOST &&
					/Mearsheimer/u.test(around(written.text, match.index, match[0].length))
			);
			return quotation
				? [
						error(
							'no-quotations',
							written,
							`quotation marks stand in a sentence that names Mearsheimer (${quotation[0].slice(0, 40)}); write "the study attributes to Mearsheimer ..." in your own words`
						)
					]
				: [];
		});
}

/** The sentence in which a quotation stands. */
function around(text: string, from: number, length: number): string {
	const before = sentences(text.slice(0, from)).at(-1) ?? '';
	const quotation = text.slice(from, from + length);
	const ends = /[.?!]["”’']?\s*$/u;
	const [after = ''] = sentences(text.slice(from + length));
	return `${ends.test(before) ? '' : before}${quotation}${ends.test(quotation) && /^\s+\p{Lu}/u.test(text.slice(from + length)) ? '' : after}`;
}
