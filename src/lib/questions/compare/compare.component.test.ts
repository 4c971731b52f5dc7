import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../test-axe';
import { example } from '../test-questions';
import { showQuestion } from '../test-view';
import type { ShownState } from '../test-view';
import Compare from './Compare.svelte';
import type { CompareQuestion } from './grade';

const question = example('compare') as CompareQuestion;
const RIGHT = question.rows.flatMap(({ cells }) => cells.map(({ belongs }) => belongs));
const WRONG = ['cost', ...RIGHT.slice(1, 5), 'toll'];
const labels = question.rows.map(({ label }) => label);
const theories = question.columns.map(({ name }) => name);
const NAMES = labels.flatMap((label) => theories.map((theory) => `${label}, ${theory}`));
const [first, second] = NAMES as [string, string];

const show = (state?: ShownState) => showQuestion(Compare, question, state);
const select = (name: string) => page.getByRole('combobox', { name, exact: true });

test('is a group named by what is asked, with a select per cell, named by row and theory', async () => {
	await show();
	await expect.element(page.getByRole('group', { name: question.stem, exact: true })).toBeVisible();
	for (const name of NAMES) await expect.element(select(name)).toHaveValue('');
});

describe.each([320, 1280])('at %i px', (width) => {
	test('is a table with its headers, and does not scroll sideways', async () => {
		await show();
		await page.viewport(width, 800);
		const table = page.getByRole('table', { name: 'Comparison of the two theories' });
		for (const name of labels)
			await expect.element(table.getByRole('rowheader', { name, exact: true })).toBeVisible();
		for (const name of theories)
			await expect.element(table.getByRole('columnheader', { name })).toBeInTheDocument();
		expect(table.getByRole('row').elements()).toHaveLength(4);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	});
});

test('stands side by side on a wide screen and stacked on a phone, each cell under its theory', async () => {
	await show();
	const [left, right] = [first, second].map((name) => select(name).element());
	expect(right!.getBoundingClientRect().top).toBeGreaterThan(left!.getBoundingClientRect().bottom);
	await expect.element(page.getByRole('cell').getByText(theories[1]!).first()).toBeVisible();
	await page.viewport(1280, 800);
	expect(right!.getBoundingClientRect().top).toBe(left!.getBoundingClientRect().top);
});

test('is answered by pointer; the theory over a cell leads to its select', async () => {
	const { onchange } = await show();
	await userEvent.click(page.getByRole('cell').getByText(theories[0]!).first());
	await expect.element(select(first)).toHaveFocus();
	expect(select(first).element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
	await userEvent.selectOptions(select(first), 'broken-pact');
	expect(onchange).toHaveBeenCalledExactlyOnceWith(['broken-pact', '', '', '', '', '']);
	await userEvent.selectOptions(select(second), 'height');
	expect(onchange).toHaveBeenLastCalledWith(['broken-pact', 'height', '', '', '', '']);
});

test('is answered by keyboard, row by row', async () => {
	const { onchange } = await show();
	for (const name of NAMES.slice(0, 2)) {
		await userEvent.tab();
		await expect.element(select(name)).toHaveFocus();
	}
	await userEvent.keyboard('A');
	expect(onchange).toHaveBeenLastCalledWith(['', 'height', '', '', '', '']);
});

test('shows what is chosen in full', async () => {
	await show({ response: ['broken-pact'] });
	await expect
		.element(page.getByRole('paragraph').getByText('The builder broke a pact that it had signed.'))
		.toBeVisible();
});

test.each<[string, string[], RegExp]>([
	['nothing is chosen', [], /Nothing is chosen yet/],
	['a cell is left open', RIGHT.slice(0, 5), /Something is still open/]
])('ties to the group that %s', async (_, response, message) => {
	await show({ response, problem: true });
	await expect
		.element(page.getByRole('group', { name: question.stem }))
		.toHaveAccessibleDescription(message);
});

test('says of each cell after Check whether it was right, and what belonged there', async () => {
	await show({ response: WRONG, checked: true });
	await expect
		.element(select(first))
		.toHaveAccessibleDescription(
			'Not right. Here belongs: The builder broke a pact that it had signed.'
		);
	await expect.element(select(second)).toHaveAccessibleDescription('Right');
	for (const name of NAMES) await expect.element(select(name)).toBeDisabled();
});

describe('axe finds nothing', () => {
	test.each<[string, ShownState]>([
		['unanswered', {}],
		['chosen', { response: WRONG }],
		['with a problem shown', { problem: true }],
		['right', { response: RIGHT, checked: true }],
		['wrong', { response: WRONG, checked: true }]
	])('%s', async (_, state) => {
		await show(state);
		await expectAccessible();
	});
});
