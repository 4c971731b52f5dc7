import { describe, expect, test } from 'vitest';
import { checkCourse } from './check-course';
import { findingLine } from './finding';
import { report } from './report';
import { published } from './test-course';

describe('the published course', () => {
	const { course, findings } = checkCourse(published);
	const counts = report(course, findings);

	test('has no errors', () => {
		const errors = findings.filter(({ severity }) => severity === 'error');
		expect(errors.map(findingLine)).toEqual([]);
		expect(course).not.toBeNull();
	});

	test('has at least 24 claims, and on its root cause at least 14 scored questions', () => {
		expect(counts.claims.total).toBeGreaterThanOrEqual(24);
		expect(counts.questions.byConcept['root-cause']).toBeGreaterThanOrEqual(14);
	});

	test('has at least two questions of the deep format that "secure" asks for', () => {
		expect(counts.questions.byType.sort).toBeGreaterThanOrEqual(2);
		expect(course?.catalogue.filter(({ deep }) => deep).length).toBeGreaterThanOrEqual(2);
	});

	test('asks in the quiz what it does not ask after a page or before the reading', () => {
		for (const { bank, pages, preQuestion } of course?.lessons ?? []) {
			const elsewhere = [preQuestion, ...pages.map(({ check }) => check)];
			expect(bank.filter((number) => elsewhere.includes(number))).toEqual([]);
			expect(elsewhere.every((number) => number > 0)).toBe(true);
			expect(new Set(elsewhere).size).toBe(elsewhere.length);
		}
	});

	test('leads from every question to a passage, and from every scored one to what decides it', () => {
		const pages = (course?.lessons ?? []).flatMap(({ slug, pages }) =>
			pages.map(({ id, html }) => ({ path: `/lessons/${slug}/${id}/index.html`, html }))
		);
		for (const { question } of course?.questions ?? []) {
			const [path, anchor] = question.passage.href.split('#');
			const page = pages.find((candidate) => candidate.path === path);
			expect(page, question.id).toBeDefined();
			if (anchor) expect(page?.html).toContain(`id="${anchor}"`);
			if (question.decides)
				expect(question.decides.href, question.id).toMatch(/^\/(theories|lessons)\//);
		}
	});
});
