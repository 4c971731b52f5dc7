import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { randomFrom } from '../random';
import { expectAccessible } from '../test-axe';
import { example } from '../test-questions';
import { showQuestion } from '../test-view';
import type { ShownState } from '../test-view';
import { order } from './grade';
import type { OrderQuestion } from './grade';
import Order from './Order.svelte';

const question = example('order') as OrderQuestion;
const items = order.publicView(question, randomFrom(1)).items;
const RIGHT = question.items.map(({ id }) => id);
const WRONG = [RIGHT[1]!, RIGHT[0]!, ...RIGHT.slice(2)];
const keys = items.map(({ key }) => key);
const [first, second] = items.map(({ text }) => text) as [string, string];
const last = items.at(-1)!.text;

const show = (state?: ShownState) => showQuestion(Order, question, state);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const up = (text: string) => button(`Move up: ${text}`);
const down = (text: string) => button(`Move down: ${text}`);
const row = (text: string) => page.getByRole('listitem').filter({ hasText: text });
const said = () => document.querySelector('[aria-live=polite]')?.textContent;
const exchanged = [keys[1], keys[0], ...keys.slice(2)];

test('is a group named by what is asked, with two buttons to each step; none leads past an end', async () => {
	await show();
	const group = page.getByRole('group', { name: question.stem, exact: true });
	expect(group.getByRole('listitem').elements()).toHaveLength(items.length);
	await expect.element(up(first)).toBeDisabled();
	await expect.element(down(first)).toBeEnabled();
	await expect.element(down(last)).toBeDisabled();
	await expect.element(up(last)).toBeEnabled();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('says nothing before something is moved', async () => {
	await show();
	expect(said()).toBe('');
});

test('is answered by pointer with targets of at least 44 px, and says where the step is now', async () => {
	const { onchange } = await show();
	const { width, height } = up(second).element().getBoundingClientRect();
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
	await userEvent.click(up(second));
	expect(onchange).toHaveBeenCalledExactlyOnceWith(exchanged);
	await expect.poll(said).toBe(`${second} is now 1 of 5.`);
	await expect.element(row(second)).toHaveTextContent(/^1/);
});

test('keeps the focus on the pressed button while the step moves, and gives it to the other at an end', async () => {
	const { onchange } = await show();
	await userEvent.tab();
	await expect.element(down(first)).toHaveFocus();
	for (const place of [2, 3, 4]) {
		await userEvent.keyboard('{Enter}');
		await expect.poll(said).toBe(`${first} is now ${place} of 5.`);
		await expect.element(down(first)).toHaveFocus();
	}
	await userEvent.keyboard(' ');
	await expect.poll(said).toBe(`${first} is now 5 of 5.`);
	await expect.element(down(first)).toBeDisabled();
	await expect.element(up(first)).toHaveFocus();
	expect(onchange).toHaveBeenLastCalledWith([...keys.slice(1), keys[0]]);
	await userEvent.keyboard('{Enter}');
	await expect.poll(said).toBe(`${first} is now 4 of 5.`);
	await expect.element(up(first)).toHaveFocus();
});

test('shows the order that was kept', async () => {
	await show({ response: RIGHT });
	const texts = page.getByRole('listitem').elements();
	question.items.forEach(({ text }, at) => expect(texts[at]?.textContent).toContain(text));
});

test('shows its own order where what was kept is not whole', async () => {
	await show({ response: [RIGHT[0]!, 'gone'] });
	await expect.element(up(first)).toBeDisabled();
});

test('ties what is missing to the group', async () => {
	await show({ problem: true });
	await expect
		.element(page.getByRole('group'))
		.toHaveAccessibleDescription(/Nothing is chosen yet/);
});

test('says of each step after Check whether it was right, and which place is its own', async () => {
	await show({ response: WRONG, checked: true });
	const [one, two, three] = question.items.map(({ text }) => text) as [string, string, string];
	await expect.element(row(one)).toHaveTextContent('Not right. Its place is 1.');
	await expect.element(row(two)).toHaveTextContent('Not right. Its place is 2.');
	await expect.element(row(three)).toHaveTextContent('Right');
	for (const found of page.getByRole('button').elements())
		await expect.element(found).toBeDisabled();
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
