import type { Page } from '@playwright/test';
import { everyPath, lesson, paths, question } from './support/course';
import { answer, answerNext, answerUpTo } from './support/learner';
import { expect, test } from './support/test';

const MOST = 0.02;

interface Shift {
	readonly value: number;
	readonly moved: readonly string[];
}

type Watching = Window & { shifts: Shift[] };

const watch = () => {
	const shifts: Shift[] = [];
	(window as unknown as Watching).shifts = shifts;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const shift = entry as PerformanceEntry & {
				value: number;
				hadRecentInput: boolean;
				sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
			};
			if (shift.hadRecentInput) continue;
			const moved = shift.sources.map(({ node, previousRect, currentRect }) => {
				const name =
					node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName);
				return `${name} from ${previousRect.top} to ${currentRect.top}, at ${scrollY}`;
			});
			shifts.push({ value: shift.value, moved });
		}
	}).observe({ type: 'layout-shift', buffered: true });
};

/** Waits until the page has said and shown everything that it loads by itself, then for two frames more. */
async function settle(page: Page) {
	await expect(page.getByRole('banner').getByRole('link', { name: /aved/ })).not.toHaveText(
		/^Checking/
	);
	await expect(page.locator('[data-loading]')).toHaveCount(0);
	await page.evaluate(async () => {
		await document.fonts.ready;
		for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
	});
}

/** Down the page as a reader scrolls, in forty steps or of half a window; a question comes before it is in view. */
async function readDown(page: Page) {
	await page.evaluate(async () => {
		const frame = () => new Promise(requestAnimationFrame);
		const slot = document.querySelector('.question-slot');
		const isLoaded = () => !slot || slot.querySelector('form') !== null;
		const isNear = () => slot !== null && slot.getBoundingClientRect().top < innerHeight + 600;
		const isAtEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
		const step = Math.max(innerHeight / 2, document.documentElement.scrollHeight / 40);
		while (!isAtEnd()) {
			if (isNear() && !isLoaded()) {
				while (!isLoaded()) await frame();
				// Nobody reads on within a frame of what has just come; what moves meanwhile still counts.
				for (let still = 0, before = 0; still < 3; still++) {
					const { height } = slot?.getBoundingClientRect() ?? { height: 0 };
					if (height !== before) still = 0;
					before = height;
					await frame();
				}
			}
			scrollBy({ top: step, behavior: 'instant' });
			await frame();
		}
	});
}

async function expectStill(page: Page, path: string) {
	await page.goto(path);
	await settle(page);
	await readDown(page);
	await settle(page);
	const shifts = await page.evaluate(() => (window as unknown as Watching).shifts);
	const total = shifts.reduce((sum, { value }) => sum + value, 0);
	expect(total, `${path}: ${JSON.stringify(shifts)}`).toBeLessThanOrEqual(MOST);
}

/** The others are the same on a second visit. */
const showingTheLearner = [
	paths.map,
	paths.page(lesson.pages[0]?.id ?? ''),
	paths.quiz,
	paths.debrief,
	paths.progress,
	paths.claims
];

for (const width of [360, 1280])
	for (const visit of ['first', 'second'] as const)
		test(`nothing moves by itself on any page at ${width} px, on a ${visit} visit`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 760 });
			if (visit === 'second') {
				await page.goto(paths.page(lesson.pages[0]?.id ?? ''));
				await answer(page, question(lesson.pages[0]?.check ?? 0));
				await page.goto(paths.quiz);
				await answerUpTo(page, 2);
				await answerNext(page, 'wrong');
			}
			await page.addInitScript(watch);
			for (const path of visit === 'first' ? everyPath : showingTheLearner)
				await test.step(path, () => expectStill(page, path));
		});
