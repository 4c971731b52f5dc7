import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { everyPath, lesson, paths, questions, textOf } from './support/course';
import { reach } from './support/learner';
import { expect, test } from './support/test';

const served = (path: string) => readFileSync(`build${path}`, 'utf8');
const dataOf = (path: string) => `${path}__data.json`;
const lessonPaths = everyPath.filter((path) => path.startsWith('/lessons/'));

/** Every text that says why an answer holds or fails, wherever its question's type keeps it. */
function reasonsIn(value: unknown): string[] {
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		/^(reason|why\w+|model)$/.test(key) ? [String(inner)] : reasonsIn(inner)
	);
}

const reasons = questions.flatMap(reasonsIn);

/** A text as it may stand in HTML, in JSON and in a script. */
const plain = (source: string) =>
	textOf(
		source
			.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
			.replace(/\\(["'\\])/g, '$1')
	);

test('no document and no data of a lesson hold the reason of an option, or say which is right', () => {
	for (const question of questions.filter(({ scored }) => scored))
		expect(reasonsIn(question).length, question.id).toBeGreaterThanOrEqual(3);
	for (const path of lessonPaths.flatMap((page) => [page, dataOf(page)])) {
		const text = plain(served(path));
		const found = reasons.filter((reason) => text.includes(textOf(reason)));
		expect(found, path).toEqual([]);
		expect(served(path), path).not.toMatch(/["']?\bright\b["']?\s*:\s*(?:true|!0|\d)/);
	}
});

test('the served pages set no style by attribute', async ({ page }) => {
	for (const path of [...everyPath, '/404.html'])
		expect(served(path).match(/<[^>]*\sstyle\s*=[^>]*>/g) ?? [], path).toEqual([]);
	await page.goto(paths.page(lesson.pages[0]?.id ?? ''));
	await reach(page);
	const styled = await page.locator('[style]').evaluateAll((all) => all.map(({ id }) => id));
	expect(styled.filter((id) => id !== 'svelte-announcer')).toEqual([]);
});

test('every served page carries a policy that allows nothing from elsewhere and no inline script by default', () => {
	for (const path of everyPath) {
		const policy =
			/http-equiv="content-security-policy" content="([^"]*)"/.exec(served(path))?.[1] ?? '';
		expect(policy, path).toContain("default-src 'none'");
		expect(policy, path).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/);
	}
});

/** Pieces of a page's reading, as they stand between its tags. */
const pieces = (html: string) =>
	html
		.split(/<[^>]+>/)
		.map((piece) => piece.trim())
		.filter((piece) => piece.length >= 60);

async function loadedBy(page: Page, path: string): Promise<string[]> {
	const bodies: Promise<string>[] = [];
	page.on('response', (response) => {
		const type = response.request().resourceType();
		if (['document', 'script', 'fetch', 'xhr'].includes(type))
			bodies.push(response.text().catch(() => ''));
	});
	await page.goto(path);
	await reach(page);
	await page.waitForLoadState('networkidle');
	return Promise.all(bodies);
}

for (const { id, title, html } of lesson.pages)
	test(`the page "${title}" loads its own reading and none of the other pages'`, async ({
		page
	}) => {
		const loaded = (await loadedBy(page, paths.page(id))).join('\n');
		const own = pieces(html);
		expect(own.length).toBeGreaterThan(5);
		expect(own.filter((piece) => !loaded.includes(piece))).toEqual([]);
		const others = lesson.pages
			.filter((other) => other.id !== id)
			.flatMap((other) => pieces(other.html))
			.filter((piece) => !own.includes(piece));
		expect(others.length).toBeGreaterThan(10);
		expect(others.filter((piece) => loaded.includes(piece))).toEqual([]);
	});
