import { expect, test } from 'vitest';
import { checkCourse } from '$lib/course/check-course';
import type { Course } from '$lib/course/course';
import { tiny } from '../lib/course/test-course';
import { gateReport } from './gate-report';
import { readLessons } from './read-lessons';

const whole = checkCourse(readLessons('lessons')).course as Course;
/** One bank shows it; `npm run lessons` lets all of them pass the gate. */
const shipped = { ...whole, concepts: whole.concepts.slice(0, 1) };

test('a shipped bank passes, and its figures are printed for each seed', () => {
	const { findings, lines } = gateReport(shipped);
	expect(findings).toEqual([]);
	expect(lines).toHaveLength(2);
	expect(lines[0]).toMatch(
		/^gate of root-cause: declared secure of those who know nothing \d\.\d %, of the test-wise \d\.\d %/
	);
});

test('a bank that guessers pass is an error with advice', () => {
	const catalogue = shipped.catalogue.map((entry) => ({ ...entry, guess: 0.5, slip: 0.1 }));
	const { findings } = gateReport({ ...shipped, catalogue });
	expect(findings.length).toBeGreaterThan(0);
	for (const finding of findings)
		expect(finding).toMatchObject({ rule: 'gate', severity: 'error', file: 'course.yaml' });
	expect(findings[0]?.message).toMatch(/^root-cause: /);
});

test('a bank that is not whole is left to the coverage rules', () => {
	const course = checkCourse(tiny).course as Course;
	expect(gateReport(course)).toEqual({ findings: [], lines: [] });
});
