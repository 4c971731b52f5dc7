import type { Course } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';
import { contentWords, likeness } from '../wording/content-words';
import type { Written } from '../written';

const TOO_LIKE = 0.75;

/** No two claims say nearly the same: a reader who has met one would know the other. */
export function nearDuplicateClaims(course: Course, { texts }: Written): Finding[] {
	const said = course.claims.map((claim) => ({ claim, words: new Set(contentWords(claim.text)) }));
	return said.flatMap(({ claim, words }, index) =>
		said
			.slice(0, index)
			.filter((other) => likeness(words, other.words) >= TOO_LIKE)
			.map(({ claim: other }) => {
				const place = texts.find(({ text }) => text.trim() === claim.text);
				return error(
					'near-duplicate-claims',
					place ?? { file: 'course.yaml', line: 1, column: 1 },
					`claim "${claim.id}" says nearly the same as "${other.id}"; reword it or leave one out`
				);
			})
	);
}
