import type { Frame } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../src/cli/serve-folder';
import { course, lesson, paths, question } from './support/course';
import { violations } from './support/axe';
import { answers } from './support/device';
import {
	SITE,
	embedded,
	framed,
	notStarted,
	open,
	reading,
	room,
	said,
	saving,
	steps,
	strip,
	toQuiz
} from './support/frames';
import type { HostWindow } from './support/frames';
import {
	answer,
	answerNext,
	atHand,
	feedback,
	goOn,
	heading,
	next,
	reach
} from './support/learner';
import { partitioned } from './support/partitioned';
import { expect, test } from './support/test';

test('where storage is refused the lesson says so and is complete, and a host that keeps the state brings it back', async ({
	page
}) => {
	const frames = [{ src: embedded(reading.id, 'questions=3'), height: 700 }];
	const frame = await open(page, frames, { greets: 'keeping' });
	await expect(saving(frame)).toHaveText('Saved with your course');
	await answer(frame, question(reading.check));
	await toQuiz(frame);
	const asked = [];
	for (let place = 1; place <= 3; place++) {
		if (place > 1) await goOn(frame, place);
		asked.push(await answerNext(frame, place === 1 ? 'wrong' : 'right'));
	}
	await next(frame).click();
	const result = 'Your best sitting: 2 of 3 right. Your score: 66.67 of 100.';
	await expect(strip(frame)).toContainText(result);
	await expect.poll(() => said(page, 'completed')).toMatchObject([{ success: null }]);
	expect(await said(page, 'score')).toMatchObject([{ raw: 66.67, pass: null }]);
	const reported = await said(page, 'answered');
	expect(reported.map(({ question }) => question)).toEqual(
		asked.map(({ number, revision }) => `q${number}-r${revision}`)
	);
	expect(Object.keys(reported[0] ?? {}).sort()).toEqual(
		['protocol', 'question', 'sitting', 'type', 'version'].sort()
	);

	await page.reload();
	const again = await framed(page);
	await expect(strip(again)).toContainText(result);
	await expect(steps(again).getByText('(done)')).toHaveCount(2);
	await reach(again);
	await expect(feedback(again)).toBeVisible();
});

test('where storage is partitioned the frame keeps its answers apart from the site, and a file joins them', async ({
	watch
}, info) => {
	const context = await partitioned(info.outputPath('profile'));
	await watch(context);
	const page = await context.newPage();
	const place = [{ src: embedded(reading.id), height: 700 }];
	await answer(await open(page, place), question(reading.check));
	await page.reload();
	const frame = await framed(page);
	await reach(frame);
	await expect(feedback(frame)).toBeVisible();
	await expect(saving(frame)).toHaveText(/^Saved/);
	expect(await answers(frame)).toHaveLength(1);

	const tab = await context.newPage();
	await tab.goto(`${SITE}${paths.progress}`);
	await expect(tab.getByText('Nothing is recorded yet.')).toBeVisible();
	await tab.goto(`${SITE}${paths.start}`);
	await answer(tab, question(lesson.preQuestion), 'wrong');

	const progress = await open(page, [{ src: `${SITE}/embed/site/progress/index.html` }]);
	await expect(progress.getByText('1 answer is recorded.')).toBeVisible();
	const downloading = page.waitForEvent('download');
	await progress.getByRole('button', { name: 'Save as a file' }).click();
	const file = await (await downloading).path();
	await tab.goto(`${SITE}${paths.progress}`);
	await tab.getByLabel('Bring in a file').setInputFiles(file);
	await expect(tab.getByText('2 answers are recorded.')).toBeVisible();
	await expect(progress.getByText('1 answer is recorded.')).toBeVisible();
	const back = tab.waitForEvent('download');
	await tab.getByRole('button', { name: 'Save as a file' }).click();
	await progress.getByLabel('Bring in a file').setInputFiles(await (await back).path());
	await expect(progress.getByText('2 answers are recorded.')).toBeVisible();
	await context.close();
});

test('in a sandbox without an origin the lesson runs where the server lets it, saves nothing, and says so', async ({
	page
}) => {
	const frame = await open(page, [
		{ src: embedded(reading.id), sandbox: 'allow-scripts', height: 700 }
	]);
	await answer(frame, question(reading.check));
	await expect(saving(frame)).toHaveText('Not being saved');
	await expect(notStarted(frame)).toBeHidden();
	await toQuiz(frame);
	await answerNext(frame);
});

test.describe(() => {
	test.use({ expectedNoise: /CORS|ERR_FAILED|dynamically imported module/ });

	test('in a sandbox without an origin, and without leave of the server, the text is there and says why no question is', async ({
		page
	}) => {
		const server = serveFolder({ folder: 'build', crossOrigin: false });
		await new Promise<void>((listening) => server.listen(0, () => listening()));
		const { port } = server.address() as AddressInfo;
		const src = embedded(reading.id).replace(SITE, `http://localhost:${port}`);
		const frame = await open(page, [{ src, sandbox: 'allow-scripts', height: 700 }]);
		await expect(notStarted(frame)).toContainText('its questions could not start');
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText(reading.title);
		const way = frame.getByRole('link', { name: 'Open in a tab of its own' });
		expect(await way.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
			`http://localhost:${port}${paths.page(reading.id)}`
		);
		await expect(way).toHaveAttribute('target', '_blank');
		server.close();
	});
});

test('ten frames on a page are ready, those off screen too, and each says its height a few times and no more', async ({
	page
}) => {
	const count = 10;
	const ids = ['', ...lesson.pages.map(({ id }) => id), 'quiz', 'debrief'];
	await open(
		page,
		Array.from({ length: count }, (_, at) => ({ src: embedded(ids[at % ids.length]) })),
		{ greets: true }
	);
	const all = Array.from({ length: count }, (_, at) => at);
	for (const at of all) {
		await expect.poll(() => said(page, 'ready', at)).toHaveLength(1);
		await expect.poll(() => said(page, 'progress', at)).toHaveLength(1);
	}
	for (const at of all) {
		const frame = await framed(page, at);
		const missing = async () => {
			const height = (await said(page, 'resize', at)).at(-1)?.height;
			return Math.abs(Number(height) - (await room(frame)).content);
		};
		await expect.poll(missing).toBeLessThan(2);
	}
	const heard = await page.evaluate(() => (window as unknown as HostWindow).heard.length);
	console.log(`ten frames: ${heard} messages`);
	expect(heard).toBeLessThanOrEqual(count * 15);
});

test('where the host never answers the frame scrolls inside, and its end is reached', async ({
	page
}) => {
	const frame = await open(page, [{ src: embedded(reading.id), height: 300 }]);
	await expect(saving(frame)).toHaveText('Not being saved');
	await reach(frame);
	expect((await room(frame)).scrolls).toBeGreaterThan(300);
	const end = frame.getByRole('combobox', { name: 'Theme' });
	await end.scrollIntoViewIfNeeded();
	await expect(end).toBeInViewport({ ratio: 1 });
	await answer(frame, question(reading.check), 'wrong');
});

const DIALECTS = ['lti', 'lti-text', 'ours', 'h5p'] as const;

test('a frame grows with feedback and shrinks on a shorter page in each dialect, and then is still', async ({
	page
}) => {
	await open(
		page,
		DIALECTS.map((resizing) => ({ src: embedded(reading.id), resizing, height: 300 }))
	);
	const expectFit = async (frame: Frame) => {
		await expect
			.poll(async () => {
				const { frame: height, content, scrolls } = await room(frame);
				return Math.abs(height - content) <= 2 && scrolls <= 1;
			})
			.toBe(true);
		return (await room(frame)).frame;
	};
	for (const [at, dialect] of DIALECTS.entries())
		await test.step(dialect, async () => {
			const frame = await framed(page, at);
			await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
			await reach(frame);
			const before = await expectFit(frame);
			await answer(frame, question(reading.check), 'wrong');
			await expect.poll(async () => (await room(frame)).frame).toBeGreaterThan(before + 50);
			const grown = await expectFit(frame);
			await toQuiz(frame);
			await expect.poll(async () => (await room(frame)).frame).toBeLessThan(grown - 50);
			await expectFit(frame);
		});
	let before = -1;
	const isStill = async () => {
		const now = await page.evaluate(() => (window as unknown as HostWindow).heard.length);
		const still = now === before;
		before = now;
		return still;
	};
	await expect.poll(isStill, { intervals: [500] }).toBe(true);
});

test('parameters set theme, start, number and seed, stay over navigation, and are corrected where they are mistaken', async ({
	page
}) => {
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (!document.body) return;
			document.body.dataset.first = document.documentElement.dataset.theme ?? 'none';
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	const asked = 'theme=dark&start=quiz&questions=4&seed=7';
	const two = course.lessons.slice(1, 3).map(({ slug }) => slug);
	const frame = await open(page, [
		{ src: embedded('', asked), height: 350 },
		{ src: embedded('', asked), height: 350 },
		{ src: embedded('', 'theme=blue&questions=99&colour=red'), height: 350 },
		{ src: `${SITE}/embed/index.html?lessons=${two.join()}`, height: 350 }
	]);
	await expect.poll(() => frame.url()).toBe(embedded('quiz', asked));
	await reach(frame);
	await expect(heading(frame, 1)).toHaveText(/^Question 1 of 4/);
	await expect(frame.locator('body')).toHaveAttribute('data-first', 'dark');
	await expect(steps(frame).getByRole('link', { name: 'Quiz' })).toContainText('4');
	const { number } = await atHand(frame);
	await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
	expect((await atHand(await framed(page, 1))).number).toBe(number);
	await page.locator('iframe').nth(0).scrollIntoViewIfNeeded();
	await steps(frame).getByRole('link', { name: reading.title }).click();
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(reading.title);
	expect(frame.url()).toBe(embedded(reading.id, asked));
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');

	const mistaken = await framed(page, 2);
	for (const mistake of ['theme is "blue"', 'questions is "99"', '"colour" is no parameter'])
		await expect(strip(mistaken)).toContainText(mistake);
	await page.locator('iframe').nth(2).scrollIntoViewIfNeeded();
	await answer(mistaken, question(lesson.preQuestion));

	const map = await framed(page, 3);
	const given = map.getByRole('main').locator('a[href*="/embed/"], a[href^="./"]');
	await expect(given.first()).toBeAttached();
	const led = await given.evaluateAll((links) =>
		links.map((link) => (link as HTMLAnchorElement).pathname.split('/')[2])
	);
	expect([...new Set(led)].sort()).toEqual([...two].sort());
});

test('in a frame no rule of axe is broken, light and wide or dark and narrow, and Tab leads through it and out', async ({
	page
}) => {
	const given = 'colour=red&theme=';
	await open(page, [
		{ src: embedded(reading.id, `${given}light`), resizing: 'ours' },
		{ src: embedded(reading.id, `${given}dark`), resizing: 'ours', width: 320 }
	]);
	const both = [await framed(page, 0), await framed(page, 1)];
	for (const [at, frame] of both.entries()) {
		await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
		await expect(strip(frame)).toContainText('is no parameter');
		await reach(frame);
		expect(await violations(frame), 'unanswered').toEqual([]);
	}

	await page.getByRole('button', { name: 'Before' }).focus();
	const stops: string[] = [];
	const where = () =>
		page.evaluate(() => {
			const { activeElement } = document;
			if (activeElement === document.body) return '';
			return activeElement?.getAttribute('title') ?? activeElement?.textContent ?? '';
		});
	while (stops.at(-1) !== 'After' && stops.length < 150) {
		await page.keyboard.press('Tab');
		// On its way from one frame to the next the focus is nowhere for a moment.
		await expect.poll(where).not.toBe('');
		stops.push(await where());
	}
	expect([...new Set(stops)]).toEqual(['Lesson 1', 'Lesson 2', 'After']);

	for (const [at, frame] of both.entries()) {
		await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
		await answer(frame, question(reading.check), 'wrong');
		const { clientWidth, scrollWidth } = await frame.evaluate(() => ({
			clientWidth: document.documentElement.clientWidth,
			scrollWidth: document.documentElement.scrollWidth
		}));
		expect(scrollWidth).toBe(clientWidth);
		expect(await violations(frame), 'a wrong answer').toEqual([]);
	}
});
