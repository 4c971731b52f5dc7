import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';

type Axed = typeof globalThis & { axe: typeof axe };

/** Every rule that is on by default, and the size of targets. */
const EVERY_RULE: axe.RunOptions = { rules: { 'target-size': { enabled: true } } };

interface Checked {
	/** A selector of what is checked; left out: the whole document. */
	readonly within?: string;
	/** These rules alone. */
	readonly rules?: readonly string[];
}

/**
 * What breaks a rule of axe in this page or frame now, a sentence each. What frames within it show is not
 * looked at. The script is put in once for each document: that takes longer than to check with it.
 */
export async function violations(
	place: Page | Frame,
	{ within, rules }: Checked = {}
): Promise<string[]> {
	if (!(await place.evaluate(() => 'axe' in globalThis))) await place.evaluate(axe.source);
	const options: axe.RunOptions = {
		...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : EVERY_RULE),
		resultTypes: ['violations'],
		preload: false,
		iframes: false
	};
	const found = await place.evaluate(
		([context, how]) => (globalThis as Axed).axe.run(context ?? document, how),
		[within, options] as const
	);
	return found.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
	);
}
