import type { Page } from '@playwright/test';
import { fileOf } from './support/files';
import { hasReasonStep } from './support/course';
import { feedback, heading, next, panel, problem, submit, sureness } from './support/learner';
import { answerStep, askedIn, isUnderWay, OPEN_FAILED, quizWalks } from './support/quiz-paths';
import type { State, Step } from './support/quiz-paths';
import { sitDown } from './support/sittings';
import { inSoak } from './support/in-soak';
import { expect, test } from './support/test';

test.use({ expectedNoise: /net::ERR_FAILED/ });

const option = (page: Page, id: string) => panel(page).locator(`input[value="${id}"]`);

/** What a learner does for an event of the machine; what the machine does by itself is not done. */
async function act(page: Page, { event: { type, response }, state }: Step) {
	const button = (name: string | RegExp) => panel(page).getByRole('button', { name }).click();
	switch (type) {
		case 'answer.change': {
			const isFirstStep = answerStep(state) === 'answering';
			return option(page, (isFirstStep ? response?.[0] : response?.at(-1)) ?? '').check();
		}
		case 'answer.check':
			return submit(page).click();
		case 'answer.back':
			// Where two steps can be gone back to, the nearer one stands below.
			return panel(page).getByRole('button', { name: 'Change the answer' }).last().click();
		case 'confidence.choose':
			return sureness(page).getByRole('radio', { name: 'Sure (' }).check();
		case 'hint.open':
			return button(/^Open hint 1/);
		case 'question.next':
			return next(page).click();
		case 'question.retry':
			return button('Try again');
	}
}

const chosen = (page: Page) =>
	panel(page)
		.locator('input:checked:not([name$=sure])')
		.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

function labelIn(state: State): string {
	if (state.matches('held')) return 'Kept';
	if (state.matches('explaining')) return 'Checked';
	if (answerStep(state) === 'weighing') return 'See the verdict';
	const goesOn = answerStep(state) === 'answering' && hasReasonStep(askedIn(state));
	return goesOn ? 'Go on to the reason' : 'Check';
}

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
	await expect(submit(page)).toHaveText(labelIn(state));
	const number = context.questions[context.at] ?? 0;
	const answered = context.answers[number];
	if (answered) {
		await expect.poll(() => chosen(page)).toEqual(answered.response);
		if (state.matches('held')) return expect(feedback(page)).toHaveCount(0);
		const told = context.pair === null ? [number] : context.questions;
		const verdicts = told.map((one) => (context.answers[one]?.right ? 'right' : 'wrong'));
		await expect(panel(page).locator('.feedback')).toHaveCount(told.length);
		for (const [at, verdict] of verdicts.entries())
			await expect(panel(page).locator('.feedback').nth(at)).toHaveAttribute(
				'data-verdict',
				verdict
			);
		return;
	}
	await expect(panel(page).locator('.feedback')).toHaveCount(0);
	await expect(problem(page)).toHaveCount(context.problem === null ? 0 : 1);
	await expect(panel(page).getByText('Hint 1.')).toHaveCount(context.hinted);
	await expect(sureness(page)).toHaveCount(answerStep(state) === 'weighing' ? 1 : 0);
	if (answerStep(state) === 'weighing')
		await expect(sureness(page).locator('input:checked')).toHaveCount(
			context.confidence === null ? 0 : 1
		);
	const isFirstStep = answerStep(state) === 'answering';
	const shown = isFirstStep ? context.response.slice(0, 1) : context.response;
	await expect.poll(() => chosen(page)).toEqual(shown);
	if (!hasReasonStep(askedIn(state))) return;
	await expect(panel(page).getByRole('group', { name: 'Why?' })).toHaveCount(isFirstStep ? 0 : 1);
	const first = panel(page).getByRole('group').first().getByRole('radio').first();
	await (isFirstStep ? expect(first).toBeEnabled() : expect(first).toBeDisabled());
}

const inWords = (path: readonly Step[]) =>
	path
		.map(({ event: { type } }) => (type === OPEN_FAILED ? 'fails to open' : type))
		.filter((type) => !type.startsWith('xstate.'))
		.join(', ');

for (const [what, walk] of Object.entries(quizWalks()))
	(what.startsWith('two questions') ? test : inSoak(test))(
		`the page shows each state of the quiz machine on every generated path: ${what}`,
		async ({ page }) => {
			let isBroken = false;
			for (const asked of walk.questions)
				await page.route(fileOf(asked), (route) => (isBroken ? route.abort() : route.continue()));
			for (const path of walk.paths)
				await test.step(inWords(path), async () => {
					const opensNext = (at: number) => path[at + 1]?.event.type === OPEN_FAILED;
					isBroken = opensNext(-1);
					await sitDown(page, walk.questions, { sure: walk.sure });
					for (const [at, step] of path.entries()) {
						const { event, state } = step;
						if (!event.type.startsWith('xstate.')) {
							isBroken = opensNext(at);
							await act(page, step);
						}
						if (!isUnderWay(state)) await expectShown(page, state);
					}
				});
		}
	);
