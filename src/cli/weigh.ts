import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import type { Page, Response } from 'playwright';
import { launchOptions } from './find-browser';
import { serveFolder } from './serve-folder';

/** What one page makes a browser load, in bytes after gzip (fonts as they are). */
export interface Weight {
	readonly name: string;
	readonly script: number;
	readonly style: number;
	readonly font: number;
	/** What scripts fetch: the questions and the catalogue. */
	readonly data: number;
	/** The document itself, with its inline data. */
	readonly document: number;
	readonly requests: number;
	/** Milliseconds until the largest text was painted; 0 where the browser does not tell. */
	readonly painted: number;
}

interface Visit {
	readonly name: string;
	readonly path: string;
	/** In so many frames on one page; left out: in a tab of its own. */
	readonly frames?: number;
	/** What the learner does before the weighing ends. */
	then?(page: Page): Promise<void>;
}

const LESSON = '/lessons/root-causes';

const EMBEDDED = '/embed/root-causes/the-realist-case/index.html';

async function openQuestion(page: Page): Promise<void> {
	await page.locator('.question-slot').scrollIntoViewIfNeeded();
	await page.locator('section.question form').waitFor();
}

/** Opens the address in frames, until each of them has found its host. */
async function openFrames(page: Page, url: string, frames: number): Promise<void> {
	await page.setContent(`<iframe src="${url}" height="720"></iframe>`.repeat(frames));
	for (let at = 0; at < frames; at++)
		await page.frameLocator('iframe').nth(at).locator('.embed-strip section').waitFor();
}

const VISITS: readonly Visit[] = [
	{ name: 'map', path: '/index.html' },
	{ name: 'progress', path: '/progress/index.html' },
	{ name: 'theories', path: '/theories/index.html' },
	{ name: 'theory', path: '/theories/offensive-realism/index.html' },
	{ name: 'claims', path: '/claims/index.html' },
	{ name: 'glossary', path: '/glossary/index.html' },
	{ name: 'how this works', path: '/how-this-works/index.html' },
	{ name: 'lesson page at load', path: `${LESSON}/the-realist-case/index.html` },
	{ name: 'debrief at load', path: `${LESSON}/debrief/index.html` },
	{
		name: 'reading, question open',
		path: `${LESSON}/the-realist-case/index.html`,
		then: openQuestion
	},
	{
		name: 'sort, question open',
		path: `${LESSON}/one-fact-two-inferences/index.html`,
		then: openQuestion
	},
	{ name: 'quiz, question open', path: `${LESSON}/quiz/index.html`, then: openQuestion },
	{ name: 'embedded lesson', path: EMBEDDED, frames: 1 },
	{ name: 'embedded, with parameters', path: `${EMBEDDED}?pass=80`, frames: 1 },
	{ name: 'ten embedded lessons', path: EMBEDDED, frames: 10 }
];

/**
 * Loads every kind of page of the built site in a fresh browser context and weighs what came. So many pages are
 * loaded together; where the times matter, one.
 */
export async function weigh(together: number, folder = 'build'): Promise<Weight[]> {
	const server = serveFolder({ folder }).listen(0);
	const base = `http://localhost:${(server.address() as AddressInfo).port}`;
	const browser = await chromium.launch(launchOptions());
	const visit = async ({ name, path, frames, then }: Visit) => {
		const page = await browser.newPage();
		const responses: Response[] = [];
		page.on('response', (response) => responses.push(response));
		if (frames === undefined) {
			await page.goto(base + path, { waitUntil: 'networkidle' });
			await then?.(page);
			await page.waitForLoadState('networkidle');
		} else await openFrames(page, base + path, frames);
		const painted = frames === undefined ? await paintedAt(page) : 0;
		const weight = await weightOf(name, painted, responses);
		await page.close();
		return weight;
	};
	const weights: Weight[] = [];
	for (let first = 0; first < VISITS.length; first += together)
		weights.push(...(await Promise.all(VISITS.slice(first, first + together).map(visit))));
	await browser.close();
	server.close();
	return weights;
}

async function weightOf(
	name: string,
	painted: number,
	responses: readonly Response[]
): Promise<Weight> {
	const sum = { script: 0, style: 0, font: 0, document: 0, data: 0 };
	const kept = new Set<string>();
	for (const response of responses) {
		// What never changes is loaded once, however many frames ask for it.
		if (kept.has(response.url())) continue;
		if (response.headers()['cache-control']?.includes('immutable')) kept.add(response.url());
		const type = response.request().resourceType();
		const kind = type === 'stylesheet' ? 'style' : type === 'fetch' ? 'data' : type;
		if (kind === 'font') sum.font += (await response.body()).length;
		else if (kind === 'script' || kind === 'style' || kind === 'data' || kind === 'document')
			sum[kind] += gzipSync(await response.body()).length;
	}
	return { name, ...sum, requests: responses.length, painted: Math.round(painted) };
}

function paintedAt(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) =>
					resolve(list.getEntries().at(-1)?.startTime ?? 0)
				).observe({
					type: 'largest-contentful-paint',
					buffered: true
				});
			})
	);
}
