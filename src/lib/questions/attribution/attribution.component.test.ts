import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { randomFrom } from '../random';
import { expectAccessible } from '../test-axe';
import { example } from '../test-questions';
import { showQuestion } from '../test-view';
import type { ShownState } from '../test-view';
import Attribution from './Attribution.svelte';
import { attribution } from './grade';
import type { AttributionQuestion } from './grade';

const question = example('attribution') as AttributionQuestion;
const { answers, because } = attribution.publicView(question, randomFrom(1));
const WHY = 'Why? Choose what decides it.';

function pick(options: typeof question.answers, isRight: boolean) {
	return options.find((option) => option.right === isRight)!;
}
const key = pick(question.answers, true);
const notKey = pick(question.answers, false);
const reason = pick(question.because, true);
const notReason = pick(question.because, false);

const show = (state?: ShownState) => showQuestion(Attribution, question, state);
const theories = () => page.getByRole('group', { name: new RegExp(question.claim) });
const reasons = () => page.getByRole('group', { name: WHY, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

describe('the first step', () => {
	test('is a group named by question and claim, with the answers in their fixed order', async () => {
		await show();
		await expect.element(theories()).toHaveAccessibleName(`${question.stem} ${question.claim}`);
		expect(
			theories()
				.getByRole('radio')
				.elements()
				.map((element) => (element as HTMLInputElement).value)
		).toEqual(answers.map((answer) => answer.key));
	});

	test('shows no reason', async () => {
		await show({ response: [key.id] });
		for (const { label } of because) expect(document.body.textContent).not.toContain(label);
	});

	test('is answered by pointer, anywhere in a row of at least 44 px', async () => {
		const { onchange } = await show();
		const row = radio(key.text).element().closest('label')!;
		expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
		await userEvent.click(row, { position: { x: row.clientWidth - 4, y: 4 } });
		expect(onchange).toHaveBeenCalledExactlyOnceWith([key.id]);
	});

	test('is answered by keyboard, and keeps a reason chosen before', async () => {
		const { onchange } = await show({ response: [answers[0]!.key, reason.id] });
		await userEvent.tab();
		await userEvent.keyboard('{ArrowDown}');
		expect(onchange).toHaveBeenLastCalledWith([answers[1]!.key, reason.id]);
		await expect.element(radio(answers[1]!.label)).toHaveFocus();
	});

	test('ties what is missing to the theories', async () => {
		await show({ problem: true });
		await expect.element(theories()).toHaveAccessibleDescription(/Nothing is chosen yet/);
	});
});

describe('the second step', () => {
	const second = { response: [key.id], step: 2 } as const;

	test('closes the answer, which is not marked, and opens a group of reasons', async () => {
		await show(second);
		await expect.element(radio(key.text)).toBeChecked();
		await expect.element(radio(key.text)).toBeDisabled();
		await expect.element(reasons()).toBeVisible();
		expect(reasons().getByRole('radio').elements()).toHaveLength(because.length);
	});

	test('is answered by pointer', async () => {
		const { onchange } = await show(second);
		await radio(reason.text).click();
		expect(onchange).toHaveBeenCalledExactlyOnceWith([key.id, reason.id]);
	});

	test('is answered by keyboard, and leads back to the answer', async () => {
		const { onchange, onback } = await show(second);
		await userEvent.tab();
		await expect.element(page.getByRole('button', { name: 'Change the answer' })).toHaveFocus();
		await userEvent.tab();
		await userEvent.keyboard(' ');
		expect(onchange).toHaveBeenLastCalledWith([key.id, because[0]!.key]);
		await userEvent.tab({ shift: true });
		await userEvent.keyboard('{Enter}');
		expect(onback).toHaveBeenCalledOnce();
	});

	test('ties what is missing to the reasons', async () => {
		await show({ ...second, problem: true });
		await expect.element(reasons()).toHaveAccessibleDescription(/The reason is missing/);
		await expect.element(theories()).not.toHaveAccessibleDescription();
	});
});

test('says after Check in words how both choices stand, and takes no further answer', async () => {
	await show({ response: [key.id, notReason.id], step: 2, checked: true });
	await expect.element(radio(`${key.text} Your answer, right`)).toBeChecked();
	await expect.element(radio(`${notReason.text} Your answer`)).toBeChecked();
	await expect.element(radio(`${reason.text} Right answer`)).not.toBeChecked();
	for (const found of page.getByRole('radio').elements())
		await expect.element(found).toBeDisabled();
	expect(page.getByRole('button').elements()).toEqual([]);
});

describe('axe finds nothing', () => {
	test.each<[string, ShownState]>([
		['unanswered', {}],
		['chosen', { response: [notKey.id] }],
		['with a problem shown', { problem: true }],
		['at the reason', { response: [key.id], step: 2 }],
		['with the reason missing', { response: [key.id], step: 2, problem: true }],
		['right', { response: [key.id, reason.id], step: 2, checked: true }],
		['wrong', { response: [notKey.id, notReason.id], step: 2, checked: true }]
	])('%s', async (_, state) => {
		await show(state);
		await expectAccessible();
	});
});
