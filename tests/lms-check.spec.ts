import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { expect, test } from './support/test';

const CHECK = '/lms-check/index.html';

/** What the check says of one thing: its verdict, then its words. */
const said = (page: Page, what: string) =>
	page.locator('dt', { hasText: `${what}:` }).locator('xpath=. | following-sibling::dd[1]');

async function done(page: Page) {
	await page.goto(CHECK);
	await expect(page.getByText('The check is done.')).toBeVisible();
}

/** A gradebook's interface in the page's own window, in which one call may fail; what is set is kept there. */
const withApi = (page: Page, failing: string) =>
	page.addInitScript((fails) => {
		const values: Record<string, string> = { 'cmi.core.lesson_mode': 'normal' };
		let error = '0';
		const answer = (call: string, value: string) => {
			error = call === fails ? '201' : '0';
			return call === fails ? 'false' : value;
		};
		Object.assign(window, {
			values,
			API: {
				LMSInitialize: () => answer('LMSInitialize', 'true'),
				LMSFinish: () => 'true',
				LMSGetValue: (name: string) => answer('LMSGetValue', values[name] ?? ''),
				LMSSetValue: (name: string, value: string) => {
					values[name] = value;
					return answer('LMSSetValue', 'true');
				},
				LMSCommit: () => answer('LMSCommit', 'true'),
				LMSGetLastError: () => error,
				LMSGetErrorString: () => 'General exception',
				LMSGetDiagnostic: () => ''
			}
		});
	}, failing);

test('in a tab of its own the check says what works, and gives a text to send', async ({
	page
}) => {
	await done(page);
	await expect(said(page, 'Where this page stands').first()).toContainText('for information');
	await expect(said(page, 'Saving on this device').first()).toContainText('works');
	await expect(said(page, 'SCORM 1.2 interface').last()).toContainText('None is here.');
	const text = page.getByRole('textbox', { name: 'To send to support' });
	await expect(text).toHaveValue(/Saving on this device: works\./);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await violations(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
});

test('in a course that takes everything the check sends as much as a whole course, and no score', async ({
	page
}) => {
	await withApi(page, '');
	await done(page);
	await expect(said(page, 'Mode').last()).toHaveText('Results count.');
	await expect(said(page, 'Sending').first()).toContainText('works');
	const values = await page.evaluate(
		() => (window as unknown as { values: Record<string, string> }).values
	);
	expect(values['cmi.suspend_data']).toHaveLength(3800);
	expect(Object.keys(values)).not.toContain('cmi.core.score.raw');
	expect(values['cmi.core.lesson_status']).toBe('incomplete');
});

for (const [failing, what] of [
	['LMSInitialize', 'SCORM 1.2 interface'],
	['LMSCommit', 'Sending']
] as const)
	test(`where ${failing} fails the check says so, with the call and its error`, async ({
		page
	}) => {
		await withApi(page, failing);
		await done(page);
		await expect(said(page, what).first()).toContainText('does not work');
		await expect(said(page, what).last()).toContainText(`${failing} failed (201)`);
		await expect(page.getByRole('textbox')).toHaveValue(new RegExp(`${failing} failed`));
	});
