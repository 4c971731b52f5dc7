import type { Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Question } from './contract';
import { typeOf } from './registry';
import { randomFrom } from './random';
import { expectAccessible } from './test-axe';
import { showQuestion } from './test-view';
import type { ShownState } from './test-view';
import type { QuestionViewProps } from './view-props';

interface PublicOptions {
	readonly options: readonly { readonly key: string; readonly label: string }[];
}

/** What every view of a single best answer must do; `legend` is the accessible name of its group. */
export function behavesAsSingleChoice<View>(
	view: Component<QuestionViewProps<View>>,
	question: Question,
	legend: string
): void {
	const type = typeOf(question);
	const { options } = type.publicView(question, randomFrom(1)) as PublicOptions;
	const isRight = (key: string) => type.grade(question, [key]).kind === 'right';
	const right = options.find(({ key }) => isRight(key))!;
	const wrong = options.find(({ key }) => !isRight(key))!;
	const show = (state?: ShownState) => showQuestion(view, question, state);
	const radio = (name: string) => page.getByRole('radio', { name, exact: true });

	test('is a group named by what is asked, with a radio for every option', async () => {
		await show();
		await expect.element(page.getByRole('group', { name: legend, exact: true })).toBeVisible();
		for (const { label } of options) await expect.element(radio(label)).not.toBeChecked();
	});

	test('is answered by pointer, anywhere in a row of at least 44 px', async () => {
		const { onchange } = await show();
		const row = radio(right.label).element().closest('label')!;
		expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
		await userEvent.click(row, { position: { x: row.clientWidth - 4, y: 4 } });
		expect(onchange).toHaveBeenCalledExactlyOnceWith([right.key]);
		await expect.element(radio(right.label)).toBeChecked();
	});

	test('is answered by keyboard', async () => {
		const { onchange } = await show();
		await userEvent.tab();
		await userEvent.keyboard(' ');
		expect(onchange).toHaveBeenLastCalledWith([options[0]!.key]);
		await userEvent.keyboard('{ArrowDown}');
		expect(onchange).toHaveBeenLastCalledWith([options[1]!.key]);
		await expect.element(radio(options[1]!.label)).toHaveFocus();
		await expect.element(radio(options[1]!.label)).toBeChecked();
	});

	test('ties what is missing to the group', async () => {
		await show({ problem: true });
		await expect
			.element(page.getByRole('group', { name: legend, exact: true }))
			.toHaveAccessibleDescription(/Nothing is chosen yet/);
	});

	test('says after a wrong answer what was chosen and what is right, in words', async () => {
		await show({ response: [wrong.key], checked: true });
		await expect.element(radio(`${wrong.label} Your answer`)).toBeChecked();
		await expect.element(radio(`${right.label} Right answer`)).not.toBeChecked();
	});

	test('says after a right answer that it was right, and marks nothing else', async () => {
		await show({ response: [right.key], checked: true });
		await expect.element(radio(`${right.label} Your answer, right`)).toBeChecked();
		await expect.element(radio(wrong.label)).not.toBeChecked();
	});

	test('takes no further answer after Check', async () => {
		await show({ response: [wrong.key], checked: true });
		for (const found of page.getByRole('radio').elements())
			await expect.element(found).toBeDisabled();
	});

	describe('axe finds nothing', () => {
		test.each<[string, ShownState]>([
			['unanswered', {}],
			['chosen', { response: [wrong.key] }],
			['with a problem shown', { problem: true }],
			['right', { response: [right.key], checked: true }],
			['wrong', { response: [wrong.key], checked: true }]
		])('%s', async (_, state) => {
			await show(state);
			await expectAccessible();
		});
	});
}
