import { expect, test } from 'vitest';
import { alphabetsOf } from '$lib/course/alphabets';
import { lessonIndex } from '$lib/course/course-index';
import type { CourseIndex } from '$lib/course/course-index';
import { courseOf, published } from '$lib/course/test-course';
import type { LogRecord } from '$lib/mastery/record-schema';
import { answer } from '$lib/mastery/test-records';
import { plain } from '$lib/report/test-course-index';
import { unpackLog } from '$lib/storage/packed/unpack-log';
import { hostFacts } from './host-facts';

const course = courseOf(published);
const index: CourseIndex = {
	concepts: course.concepts,
	lessons: course.lessons.map((lesson) => lessonIndex(course, lesson)),
	questions: course.catalogue
};
const alphabets = alphabetsOf(course);
const [mine, other] = index.lessons;

/** A whole sitting of a lesson's quiz, the first so many right. */
const sat = (lesson = mine, sitting: string, right: number): LogRecord[] =>
	(lesson?.bank ?? []).slice(0, 9).map((number, at) =>
		answer(number, 1_700_000_000_000 + at * 60_000, at < right, {
			sitting,
			place: 'quiz',
			revision: lesson?.revisions[number] ?? 1,
			response: (alphabets[number]?.ids ?? []).slice(0, 1)
		})
	);

const told = (records: readonly LogRecord[], seen: readonly string[] = []) =>
	hostFacts(records, {
		index,
		alphabets,
		assignment: { ...plain, lessons: [mine?.slug ?? ''], pass: 60 },
		seen
	});

test('what a host is told fits into its log again, whole', () => {
	const records = sat(mine, 's1', 6);
	const { sending } = told(records);
	const unpacked = unpackLog(sending.state, alphabets, []);
	expect(unpacked).toEqual({ kind: 'log', records });
});

test('nothing is told of a log that is empty: what the host has stays', () => {
	expect(told([]).sending.state).toBe('');
});

test('answers of the assigned lesson are told, those of another one are not', () => {
	const { sending } = told([...sat(mine, 's1', 9), ...sat(other, 's2', 9)]);
	expect(sending.answered).toHaveLength(9);
	expect(sending.outcome).toMatchObject({ score: 100, success: 'passed', completion: 'completed' });
});

test('answers of earlier sessions are not told again', () => {
	const records = sat(mine, 's1', 3);
	const seen = records.slice(0, 4).map(({ id }) => id);
	expect(told(records, seen).sending.answered).toHaveLength(5);
});
