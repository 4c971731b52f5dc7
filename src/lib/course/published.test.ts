import { describe, expect, test } from 'vitest';
import { checkCourse } from './check-course';
import { findingLine } from './finding';
import { report } from './report';
import { published } from './test-course';
import { countWords } from './words';
import { typeFolders } from '$lib/questions/test-questions';

const scoredTypes = typeFolders.filter((type) => type !== 'explain');

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

	test('has at least 110 claims and 110 scored questions, in every format that is scored', () => {
		expect(counts.claims.total).toBeGreaterThanOrEqual(110);
		expect(counts.questions.scored).toBeGreaterThanOrEqual(110);
		const scored = scoredTypes.filter((type) => !(type in counts.questions.byType));
		expect(scored).toEqual([]);
	});

	test('covers every section that belongs to its lessons', () => {
		const sections = course?.study.sections ?? [];
		const taught = sections.filter(({ lesson, with: other }) => !other && Number(lesson) <= 8);
		expect(taught.length).toBeGreaterThan(10);
		expect(taught.filter(({ id }) => counts.sections.missing.includes(id))).toEqual([]);
	});

	test('has enough questions, formats, harder ones and transfers on every concept that a lesson opens', () => {
		const opened = course?.lessons.flatMap(({ concepts }) => concepts) ?? [];
		expect(opened.length).toBe(course?.lessons.length);
		for (const concept of opened) {
			const own = course?.catalogue.filter((entry) => entry.concept === concept) ?? [];
			expect(own.length, concept).toBeGreaterThanOrEqual(12);
			expect(new Set(own.map(({ type }) => type)).size, concept).toBeGreaterThanOrEqual(3);
			expect(own.filter(({ deep }) => deep).length, concept).toBeGreaterThanOrEqual(4);
			expect(own.filter(({ type }) => type === 'transfer').length, concept).toBeGreaterThanOrEqual(
				2
			);
		}
	});

	test("gives a theory's best case and its best critics about the same room", () => {
		for (const { id, html } of course?.theories ?? []) {
			const [best, critics] = ['Best case', 'Best critics'].map((title) => {
				const [, after = ''] = html.split(`>${title}</h2>`);
				return countWords((after.split('<h2')[0] ?? '').replace(/<[^>]+>/g, ' '));
			});
			expect(best, id).toBeGreaterThan(100);
			expect(Math.abs(Number(best) - Number(critics)) / Number(critics), id).toBeLessThan(0.15);
		}
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
