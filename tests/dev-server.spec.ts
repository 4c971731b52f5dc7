import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { expect, test } from '@playwright/test';

const PAGE = '/lessons/root-causes/the-realist-case/index.html';

test.describe('the author’s preview', () => {
	test.describe.configure({ mode: 'default' });
	let lessons: string;
	let lesson: string;
	let origin: string;
	let stop: () => void;
	let printed = '';

	test.beforeAll(async () => {
		lessons = join(mkdtempSync(join(tmpdir(), 'two-lenses-')), 'lessons');
		cpSync('lessons', lessons, { recursive: true });
		lesson = join(lessons, '02-root-causes/lesson.md');
		const port = await getPort();
		origin = `http://localhost:${port}`;
		const server = spawn('npx', ['vite', 'dev', '--port', String(port), '--strictPort'], {
			env: { ...process.env, LESSONS_DIR: lessons },
			detached: true
		});
		stop = () => {
			if (server.pid) process.kill(-server.pid);
		};
		await new Promise<void>((resolve, reject) => {
			server.stdout.on('data', (text: Buffer) => {
				printed += String(text);
				if (String(text).includes('Local')) resolve();
			});
			server.on('exit', () => reject(new Error('the dev server ended')));
		});
	});

	test.afterAll(() => {
		stop();
		rmSync(join(lessons, '..'), { recursive: true, force: true });
	});

	test('lists the findings of a lesson on its pages, and prints them', async ({ page }) => {
		const before = readFileSync(lesson, 'utf8');
		const opening = 'The reply that the study attributes';
		const padded = before.replace(opening, `${'One more sentence. '.repeat(150)}${opening}`);
		expect(padded).not.toBe(before);
		const finding = /page "the-realist-case" has \d+ words; keep to 250-450/;
		await page.goto(origin + PAGE);
		await expect(page.getByRole('banner')).toContainText('Saved');
		const panel = page.locator('#findings');

		writeFileSync(lesson, padded);
		await expect(panel).toContainText(finding);
		await expect(page.getByText('One more sentence.').first()).toBeVisible();
		await panel.getByText('Findings:').click();
		await expect(panel.getByText(finding)).toBeVisible();
		expect(printed).toMatch(finding);

		writeFileSync(lesson, before);
		await expect(page.locator('main')).not.toContainText('One more sentence.');
		await expect(page.getByText(finding)).toHaveCount(0);
	});

	test('shows an edit, shows a mistake with its place, and recovers', async ({ page }) => {
		const before = readFileSync(lesson, 'utf8');
		const said = 'The reply that the study attributes';
		const saidNow = 'The retort that the study attributes';
		const edited = before.replace(said, saidNow);
		const broken = edited.replace('::claim{#', '::clam{#');
		expect(new Set([before, edited, broken]).size).toBe(3);
		await page.goto(origin + PAGE);
		await expect(page.getByText(said)).toBeVisible();
		await expect(page.getByRole('banner')).toContainText('Saved');

		writeFileSync(lesson, edited);
		await expect(page.getByText(saidNow)).toBeVisible();

		writeFileSync(lesson, broken);
		const line = broken.slice(0, broken.indexOf('::clam')).split('\n').length;
		const overlay = page.locator('vite-error-overlay');
		await expect(overlay).toContainText(`lessons/02-root-causes/lesson.md:${line}:1`);
		await expect(overlay).toContainText('did you mean "claim"?');

		writeFileSync(lesson, before);
		await expect(overlay).toHaveCount(0);
		await expect(page.getByText(said)).toBeVisible();
	});
});
