import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonIndex, type CourseIndex } from '$lib/course/course-index';
import { courseOf, published } from '$lib/course/test-course';
import { SITTING } from '$lib/questions/sitting';
import { report } from './report';
import { plain } from './test-course-index';
import { TestLearner } from './test-learner';

const course = courseOf(published);
const index: CourseIndex = {
	concepts: course.concepts,
	lessons: course.lessons.map((lesson) => lessonIndex(course, lesson)),
	questions: course.catalogue
};
const DAY = 24 * 60 * 60 * 1000;

test('a learner who misses every check, parallel case and question completes every lesson on the same day', () => {
	for (const lesson of index.lessons) {
		const learner = new TestLearner(index, () => false);
		learner.read(lesson);
		const { of } = learner.sit(lesson, 's1', SITTING, 5);
		expect(of, lesson.slug).toBeGreaterThanOrEqual(SITTING);
		const found = report(index, learner.records, { ...plain, lessons: [lesson.slug] });
		expect(found, lesson.slug).toMatchObject({ completion: 'completed', score: 0 });
	}
});

test('reports what the learner read at the end of the best whole sitting', () => {
	let whole = 0;
	fc.assert(
		fc.property(
			fc.constantFrom(...index.lessons),
			fc.constantFrom(3, 4, 6, SITTING),
			fc.array(fc.boolean(), { minLength: 5, maxLength: 9 }),
			fc.array(fc.record({ seed: fc.nat(), gap: fc.constantFrom(0, 1, 8) }), { maxLength: 4 }),
			(lesson, questions, rights, sittings) => {
				const learner = new TestLearner(index, (number) => rights[number % rights.length] ?? true);
				const shown = sittings.map(({ seed, gap }, at) => {
					learner.now += gap * DAY;
					return learner.sit(lesson, `s${at}`, questions, seed);
				});
				const scores = shown
					.filter(({ of }) => of >= questions)
					.map(({ right, of }) => Math.round((right / of) * 10_000) / 100);
				const assignment = { ...plain, lessons: [lesson.slug], questions };
				const { score } = report(index, learner.records, assignment);
				expect(score).toBe(scores.length > 0 ? Math.max(...scores) : null);
				whole += scores.length;
			}
		),
		{ seed: 1, numRuns: 60 }
	);
	expect(whole).toBeGreaterThan(60);
});
