import type { BrowserContext, Page } from '@playwright/test';
import { fileOf } from './support/files';
import { hasReasonStep, lesson, paths } from './support/course';
import { envelope, put } from './support/device';
import { feedback, heading, panel, problem, reach, submit } from './support/learner';
import { askedIn, OPEN_FAILED, quizPaths, sitting } from './support/quiz-paths';
import type { State, Step } from './support/quiz-paths';
import { expect, test } from './support/test';

/** More than the machine yields today; beyond it the seed decides which are walked. */
const MOST_PATHS = 40;
const SEED = 16;

type Storage = Awaited<ReturnType<BrowserContext['storageState']>>;
let storage: Storage;

test.use({ expectedNoise: /net::ERR_FAILED/ });

/** A device that holds a sitting of the two questions, not yet begun. */
test.beforeAll(async ({ browser }) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(paths.quiz);
	await reach(page);
	const key = `sitting/${lesson.slug}`;
	const kept = await envelope(page, key);
	const value = { ...kept?.value, questions: sitting.map(({ number }) => number) };
	await page.goto(paths.about);
	await put(page, 'envelopes', key, { ...kept, value });
	storage = await context.storageState({ indexedDB: true });
	await context.close();
});

const option = (page: Page, id: string) => panel(page).locator(`input[value="${id}"]`);

/** What a learner does for an event of the machine; what the machine does by itself is not done. */
async function act(page: Page, { event: { type, response }, state }: Step) {
	switch (type) {
		case 'answer.change': {
			const isFirstStep = state.matches({ asking: 'answering' });
			return option(page, (isFirstStep ? response?.[0] : response?.at(-1)) ?? '').check();
		}
		case 'answer.check':
		case 'answer.continue':
			return submit(page).click();
		case 'answer.back':
			return panel(page).getByRole('button', { name: 'Change the answer' }).click();
		case 'question.next':
			return panel(page)
				.getByRole('button', { name: /^(Next question|See the result)$/ })
				.click();
		case 'question.retry':
			return panel(page).getByRole('button', { name: 'Try again' }).click();
	}
}

const chosen = (page: Page) =>
	panel(page)
		.locator('input:checked')
		.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

async function expectShown(page: Page, state: State) {
	const { context } = state;
	if (state.matches('finished')) {
		const right = Object.values(context.answers).filter((answered) => answered.right).length;
		const result = `${right} of ${context.questions.length} right in this sitting`;
		return expect(page.getByRole('heading', { name: result })).toBeVisible();
	}
	await expect(heading(page, context.at + 1)).toBeVisible();
	if (state.matches('unavailable')) {
		await expect(problem(page)).toHaveText(/could not be loaded/);
		return expect(submit(page)).toHaveCount(0);
	}
	const answered = context.answers[context.questions[context.at] ?? 0];
	if (state.matches('explaining')) {
		await expect(feedback(page)).toHaveAttribute(
			'data-verdict',
			answered?.right ? 'right' : 'wrong'
		);
		await expect(submit(page)).toHaveText('Checked');
		return expect.poll(() => chosen(page)).toEqual(answered?.response);
	}
	await expect(feedback(page)).toHaveCount(0);
	await expect(problem(page)).toHaveCount(context.problem === null ? 0 : 1);
	const why = panel(page).getByRole('group', { name: 'Why?' });
	const isFirstStep = state.matches({ asking: 'answering' });
	await expect(submit(page)).toHaveText(
		isFirstStep && hasReasonStep(askedIn(state)) ? 'Go on to the reason' : 'Check'
	);
	await expect(why).toHaveCount(isFirstStep ? 0 : 1);
	const shown = isFirstStep ? context.response.slice(0, 1) : context.response;
	await expect.poll(() => chosen(page)).toEqual(shown);
	const first = panel(page).getByRole('group').first().getByRole('radio').first();
	await (isFirstStep ? expect(first).toBeEnabled() : expect(first).toBeDisabled());
}

async function walk(page: Page, path: readonly Step[]) {
	let isBroken = false;
	for (const asked of sitting)
		await page.route(fileOf(asked), (route) => (isBroken ? route.abort() : route.continue()));
	const opensNext = (at: number) => path[at + 1]?.event.type === OPEN_FAILED;
	isBroken = opensNext(-1);
	await page.goto(paths.quiz);
	for (const [at, step] of path.entries()) {
		const { event, state } = step;
		if (!event.type.startsWith('xstate.')) {
			isBroken = opensNext(at);
			await act(page, step);
		}
		if (!state.hasTag('busy')) await expectShown(page, state);
	}
}

const inWords = (path: readonly Step[]) =>
	path
		.map(({ event: { type } }) => (type === OPEN_FAILED ? 'fails to open' : type))
		.filter((type) => !type.startsWith('xstate.'))
		.join(', ');

for (const [at, path] of quizPaths(MOST_PATHS, SEED).entries())
	test(`the page shows each state of the quiz machine on path ${at + 1}: ${inWords(path)}`, async ({
		browser,
		watch
	}) => {
		const context = await browser.newContext({ storageState: storage });
		watch(context);
		await walk(await context.newPage(), path);
		await context.close();
	});
