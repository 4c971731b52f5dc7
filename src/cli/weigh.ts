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
	/** What the learner does before the weighing ends. */
	then?(page: Page): Promise<void>;
}

const LESSON = '/lessons/root-causes';

async function openQuestion(page: Page): Promise<void> {
	await page.locator('.question-slot').scrollIntoViewIfNeeded();
	await page.locator('section.question form').waitFor();
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
	{ name: 'quiz, question open', path: `${LESSON}/quiz/index.html`, then: openQuestion }
];

/**
 * Loads every kind of page of the built site in a fresh browser context and weighs what came. So many pages are
 * loaded together; where the times matter, one.
 */
export async function weigh(together: number, folder = 'build'): Promise<Weight[]> {
	const server = serveFolder({ folder }).listen(0);
	const base = `http://localhost:${(server.address() as AddressInfo).port}`;
	const browser = await chromium.launch(launchOptions());
	const visit = async ({ name, path, then }: Visit) => {
		const page = await browser.newPage();
		const responses: Response[] = [];
		page.on('response', (response) => responses.push(response));
		await page.goto(base + path, { waitUntil: 'networkidle' });
		await then?.(page);
		await page.waitForLoadState('networkidle');
		const weight = await weightOf(name, page, responses);
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

async function weightOf(name: string, page: Page, responses: readonly Response[]): Promise<Weight> {
	const sum = { script: 0, style: 0, font: 0, document: 0, data: 0 };
	for (const response of responses) {
		const type = response.request().resourceType();
		const kind = type === 'stylesheet' ? 'style' : type === 'fetch' ? 'data' : type;
		if (kind === 'font') sum.font += (await response.body()).length;
		else if (kind === 'script' || kind === 'style' || kind === 'data' || kind === 'document')
			sum[kind] += gzipSync(await response.body()).length;
	}
	const painted = await page.evaluate(
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
	return { name, ...sum, requests: responses.length, painted: Math.round(painted) };
}
