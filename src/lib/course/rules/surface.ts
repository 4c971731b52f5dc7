import { questionsOf } from '../bank/questions-of';
import { sideOf } from '../bank/side-of';
import type { Course, CourseQuestion } from '../course';
import { error, warning } from '../finding';
import type { Finding } from '../finding';

const LEAST = 3;

/** From so many scored questions on a lesson is held to the number. */
const FULL = 12;

/** Every lesson has three scored questions whose words or speaker point to another answer than the right one. */
export function surface(course: Course): Finding[] {
	const isTrue = (entry: CourseQuestion) =>
		entry.keys.some((key) => key === entry.surface) || sideOf(course, entry) === entry.surface;
	const marked = course.questions.filter(
		(entry) => entry.surface !== null && entry.question.scored
	);
	const idle = marked
		.filter(isTrue)
		.map((entry) =>
			error(
				'surface',
				entry,
				`the surface of "${entry.question.id}" points to its right answer; name the wrong answer that its words suggest, or leave the field out`
			)
		);
	const few = course.lessons.flatMap((lesson) => {
		const own = (entry: CourseQuestion) => entry.lesson === lesson.slug && entry.question.scored;
		const against = marked.filter((entry) => own(entry) && !isTrue(entry)).length;
		const say = course.questions.filter(own).length >= FULL ? error : warning;
		return against >= LEAST
			? []
			: [
					say(
						'surface',
						questionsOf(lesson),
						`${against} scored questions have a surface that points to a wrong answer; write at least ${LEAST} and mark them with "surface"`
					)
				];
	});
	return [...idle, ...few];
}
