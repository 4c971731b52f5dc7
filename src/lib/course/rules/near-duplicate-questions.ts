import type { Course, CourseQuestion } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';
import { contentWords, likeness } from '../wording/content-words';

const TOO_LIKE = 0.7;
const LEAST = 5;

/** No two questions ask nearly the same with nearly the same options. */
export function nearDuplicateQuestions(course: Course): Finding[] {
	const asked = course.questions.map((entry) => ({
		entry,
		words: new Set(contentWords(askedIn(course, entry)))
	}));
	return asked.flatMap(({ entry, words }, index) =>
		asked
			.slice(0, words.size < LEAST ? 0 : index)
			.filter((other) => likeness(words, other.words) >= TOO_LIKE)
			.map((other) =>
				error(
					'near-duplicate-questions',
					entry,
					`"${entry.question.id}" asks nearly the same as "${other.entry.question.id}"; ask about something else, or retire one`
				)
			)
	);
}

function askedIn(course: Course, { groups, question }: CourseQuestion): string {
	const claims = course.claims.filter(({ id }) => question.claims.includes(id));
	const options = groups.flatMap((group) => [group.stem, ...group.options.map(({ text }) => text)]);
	return [...claims.map(({ text }) => text), ...options].join(' ');
}
