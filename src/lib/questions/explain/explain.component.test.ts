import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Question } from '../contract';
import { askedPart } from '../explanations';
import { randomFrom } from '../random';
import { example } from '../test-questions';
import { showQuestion } from '../test-view';
import type { ShownState } from '../test-view';
import { expectAccessible } from '../test-axe';
import Explain from './Explain.svelte';
import { explain } from './grade';
import type { ExplainQuestion } from './grade';

const question = example('explain') as ExplainQuestion;
const asked = askedPart(question) as Question;
const show = (state?: ShownState) =>
	showQuestion(Explain, state?.checked ? question : asked, state);
const box = () => page.getByRole('textbox', { name: 'Your answer, in one or two sentences' });
const criterion = (index: number) =>
	page.getByRole('checkbox', { name: question.criteria![index]!, exact: true });

test('is a group named by what is asked, with a text box under a visible label', async () => {
	await show();
	const group = page.getByRole('group', { name: question.stem, exact: true });
	await expect.element(group.getByText('Your answer, in one or two sentences')).toBeVisible();
	await expect.element(box()).toHaveValue('');
});

test('says that nothing is judged and that the text stays here, beside the box and tied to it', async () => {
	await show();
	const promise = 'Nothing here is judged or scored, and what you write stays on this device.';
	await expect.element(page.getByText(promise)).toBeVisible();
	await expect.element(box()).toHaveAccessibleDescription(promise);
});

test('hands back what is typed by keyboard', async () => {
	const { onchange } = await show();
	await userEvent.tab();
	await expect.element(box()).toHaveFocus();
	await userEvent.keyboard('Same wall');
	expect(onchange).toHaveBeenLastCalledWith(['Same wall']);
	await expect.element(box()).toHaveValue('Same wall');
});

test('takes the focus by a press on its label, and is at least 44 px high and inside 320 px', async () => {
	await show();
	await page.getByText('Your answer, in one or two sentences').click();
	await expect.element(box()).toHaveFocus();
	const { height, right } = box().element().getBoundingClientRect();
	expect(height).toBeGreaterThanOrEqual(44);
	expect(right).toBeLessThanOrEqual(320);
});

test('ties what is missing to the box', async () => {
	await show({ problem: true });
	await expect.element(box()).toHaveAccessibleDescription(/^Nothing is written yet/);
});

test('shows nothing to compare with before the learner asks for it', async () => {
	await show({ response: ['A text.'] });
	expect(document.body.textContent).not.toContain(question.model);
	expect(page.getByRole('checkbox').elements()).toEqual([]);
});

describe('once compared', () => {
	const checked = { response: ['A text.'], checked: true };

	test('keeps the text readable and takes no more of it', async () => {
		await show(checked);
		await expect.element(box()).toHaveValue('A text.');
		await expect.element(box()).toHaveAttribute('readonly');
	});

	test('shows the model answer and three criteria, none ticked, and no verdict', async () => {
		await show(checked);
		const model = page.getByRole('group', { name: 'A model answer', exact: true });
		await expect.element(model.getByText(question.model!)).toBeVisible();
		const group = page.getByRole('group', {
			name: 'Compare for yourself. What does your answer do?'
		});
		expect(group.getByRole('checkbox').elements()).toHaveLength(3);
		for (const index of [0, 1, 2]) await expect.element(criterion(index)).not.toBeChecked();
		expect(document.body.textContent).not.toMatch(/\b(right|wrong|correct|well done)\b/i);
	});

	test('a criterion is ticked by pointer anywhere in a row of at least 44 px', async () => {
		await show(checked);
		const row = criterion(1).element().closest('label')!;
		expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
		await userEvent.click(row, { position: { x: row.clientWidth - 4, y: 4 } });
		await expect.element(criterion(1)).toBeChecked();
		await expect.element(criterion(0)).not.toBeChecked();
	});

	test('criteria are ticked and unticked by keyboard', async () => {
		await show(checked);
		criterion(0).element().focus();
		await userEvent.keyboard(' ');
		await userEvent.tab();
		await userEvent.keyboard(' ');
		await expect.element(criterion(0)).toBeChecked();
		await expect.element(criterion(1)).toBeChecked();
		await userEvent.keyboard(' ');
		await expect.element(criterion(1)).not.toBeChecked();
	});

	test('ticks that were kept are there again, and each change is handed back', async () => {
		let ticked = [2];
		await render(Explain, {
			view: explain.publicView(question, randomFrom(1)),
			name: 'q1',
			response: ['A text.'],
			step: 1,
			marks: {},
			describedby: undefined,
			onchange: vi.fn(),
			onback: vi.fn(),
			get ticked() {
				return ticked;
			},
			set ticked(next) {
				ticked = next;
			}
		});
		await expect.element(criterion(2)).toBeChecked();
		await criterion(0).click();
		expect(ticked).toEqual([0, 2]);
	});
});

describe('axe finds nothing', () => {
	test.each<[string, ShownState]>([
		['unanswered', {}],
		['written', { response: ['A text of some words.'] }],
		['with a problem shown', { problem: true }],
		['compared', { response: ['A text of some words.'], checked: true }]
	])('%s', async (_, state) => {
		await show(state);
		await expectAccessible();
	});

	test('compared and ticked', async () => {
		await show({ response: ['A text of some words.'], checked: true });
		await criterion(0).click();
		await expectAccessible();
	});
});
