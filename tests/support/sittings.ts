import type { Page } from '@playwright/test';
import { asksConfidence } from '$lib/mastery/asks-confidence';
import { lesson, paths } from './course';
import type { AnyQuestion } from './course';
import { empty, envelope, put } from './device';
import { reach } from './learner';

/** A seed for which the learner is asked how sure they are on these questions, and on none of the others. */
export function seedFor(questions: readonly AnyQuestion[], sure: readonly AnyQuestion[]): number {
	for (let seed = 1; ; seed++)
		if (questions.every((one) => asksConfidence(seed, one.number) === sure.includes(one)))
			return seed;
}

interface Begun {
	/** Of these questions the learner is asked how sure they are. */
	readonly sure?: readonly AnyQuestion[];
	/** Whether no question is chosen beyond these. */
	readonly fixed?: boolean;
}

/** Leaves the device with nothing but a sitting that begins with these questions, and opens it. */
export async function sitDown(
	page: Page,
	questions: readonly AnyQuestion[],
	{ sure = [], fixed = true }: Begun = {}
) {
	const key = `sitting/${lesson.slug}`;
	const isFirst = !page.url().startsWith('http');
	if (isFirst) {
		// The site makes its database and says of which content a place speaks.
		await page.goto(paths.quiz);
		await reach(page);
	}
	const kept = await envelope(page, key);
	const value = {
		sitting: 'prepared',
		seed: seedFor(questions, sure),
		questions: questions.map(({ number }) => number),
		fixed,
		at: 0,
		response: [],
		resumeAt: 'answering',
		confidence: null
	};
	await page.goto(paths.about);
	await empty(page, 'log');
	await put(page, 'envelopes', key, { ...kept, value });
	await page.goto(paths.quiz);
}
