import axe from 'axe-core';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import '$lib/ui/tokens.css';
import '$lib/ui/base.css';
import '$lib/ui/reading.css';

const WIDE = [1280, 800] as const;
const NARROW = [320, 700] as const;
/** What may change with colours and widths; everything else is the same markup, and is checked once. */
const APPEARANCE = ['color-contrast', 'target-size'];
/** Rules that only a whole page can keep: a component stands in no landmark and under no heading. */
const OF_A_PAGE = [
	'bypass',
	'document-title',
	'heading-order',
	'html-has-lang',
	'landmark-one-main',
	'page-has-heading-one',
	'region'
];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const enabled = (names: readonly string[], on: boolean) =>
	Object.fromEntries(names.map((name) => [name, { enabled: on }]));

const EVERY_RULE: axe.RunOptions = {
	runOnly: { type: 'tag', values: TAGS },
	rules: { ...enabled(['target-size'], true), ...enabled(OF_A_PAGE, false) }
};
const LOOKS: axe.RunOptions = { runOnly: { type: 'rule', values: APPEARANCE } };

async function violations(options: axe.RunOptions): Promise<string> {
	const found = await axe.run(document.body, options);
	return found.violations
		.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
		)
		.join('\n');
}

/**
 * No rule of axe is broken by what is rendered now: every rule once, wide and light; contrast and target
 * size also in dark and at 320 px, where nothing may be cut off. Leaves the page light and 320 px wide.
 */
export async function expectAccessible(): Promise<void> {
	const root = document.documentElement;
	root.dataset.theme = 'light';
	await page.viewport(WIDE[0], WIDE[1]);
	expect(await violations(EVERY_RULE)).toBe('');
	for (const [size, theme] of [
		[WIDE, 'dark'],
		[NARROW, 'dark'],
		[NARROW, 'light']
	] as const) {
		root.dataset.theme = theme;
		await page.viewport(size[0], size[1]);
		expect(await violations(LOOKS), `${theme}, ${size[0]} px`).toBe('');
	}
	expect(root.scrollWidth, 'width of what is shown at 320 px').toBeLessThanOrEqual(320);
}
