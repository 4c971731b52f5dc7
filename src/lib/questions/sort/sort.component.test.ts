import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PROBLEMS } from '$lib/compose/problems';
import { randomFrom } from '../random';
import { expectAccessible } from '../test-axe';
import { example } from '../test-questions';
import { showQuestion } from '../test-view';
import type { ShownState } from '../test-view';
import { sort } from './grade';
import type { SortQuestion } from './grade';
import Sort from './Sort.svelte';

const question = example('sort') as SortQuestion;
const { items, columns } = sort.publicView(question, randomFrom(1));
const right = question.items.map(({ column }) => column);
const other = (column: string) => columns.find(({ value }) => value !== column)!.value;
const swapped = (...places: readonly number[]) =>
	right.map((column, at) => (places.includes(at) ? other(column) : column));
const labelOf = (column: string) => columns.find(({ value }) => value === column)!.label;
const show = (state?: ShownState) => showQuestion(Sort, question, state);
const row = (text: string) => page.getByRole('group', { name: text, exact: true });

test('is a group named by what is asked, of one named group per claim', async () => {
	await show();
	const whole = page.getByRole('group', { name: question.stem, exact: true });
	for (const { text } of items) {
		const radios = whole.getByRole('group', { name: text, exact: true }).getByRole('radio');
		expect(radios.elements()).toHaveLength(2);
	}
});

test('is answered by pointer, anywhere in a row of at least 44 px, and keeps what was placed', async () => {
	const { onchange } = await show();
	for (const { text, at } of items) {
		const choice = row(text).getByText(labelOf(right[at]!)).element().closest('label')!;
		expect(choice.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
		await userEvent.click(choice, { position: { x: choice.clientWidth - 4, y: 4 } });
		await expect.element(row(text).getByRole('radio', { name: labelOf(right[at]!) })).toBeChecked();
	}
	expect(onchange).toHaveBeenLastCalledWith(right);
});

test('is answered by keyboard: Tab from claim to claim, arrows between the columns', async () => {
	const { onchange } = await show();
	const [first, second] = items;
	await userEvent.tab();
	await userEvent.keyboard(' ');
	await userEvent.keyboard('{ArrowDown}');
	await userEvent.tab();
	await userEvent.keyboard(' ');
	const placed = onchange.mock.lastCall![0];
	expect([placed[first!.at], placed[second!.at]]).toEqual([columns[1]!.value, columns[0]!.value]);
	expect(placed.filter((column) => column !== '')).toHaveLength(2);
});

test('ties what is missing to the group', async () => {
	await show({ response: [right[0]!], problem: true });
	await expect
		.element(page.getByRole('group', { name: question.stem, exact: true }))
		.toHaveAccessibleDescription(PROBLEMS['items-missing']);
});

test('says of every claim in words whether its column is right, and takes no further answer', async () => {
	await show({ response: swapped(0), checked: true });
	const [misplaced, ...rest] = question.items;
	const wrong = row(misplaced!.text);
	await expect
		.element(
			wrong.getByRole('radio', {
				name: `${labelOf(other(misplaced!.column))} Your answer`,
				exact: true
			})
		)
		.toBeChecked();
	await expect
		.element(wrong.getByRole('radio', { name: `${labelOf(misplaced!.column)} Right answer` }))
		.toBeDisabled();
	for (const { text, column } of rest)
		await expect
			.element(row(text).getByRole('radio', { name: `${labelOf(column)} Your answer, right` }))
			.toBeChecked();
	for (const radio of page.getByRole('radio').elements())
		await expect.element(radio).toBeDisabled();
});

describe('axe finds nothing', () => {
	test.each<[string, ShownState]>([
		['unanswered', {}],
		['half placed', { response: right.slice(0, 3) }],
		['with a problem shown', { response: right.slice(0, 3), problem: true }],
		['right', { response: right, checked: true }],
		['wrong', { response: swapped(0, 1, 2), checked: true }]
	])('%s', async (_, state) => {
		await show(state);
		await expectAccessible();
	});
});
