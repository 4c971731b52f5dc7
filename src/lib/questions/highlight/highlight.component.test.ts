import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../test-axe';
import { example } from '../test-questions';
import { showQuestion } from '../test-view';
import type { ShownState } from '../test-view';
import type { HighlightQuestion } from './grade';
import Highlight from './Highlight.svelte';

const question = example('highlight') as HighlightQuestion;
const sentences = question.options.map(({ id, text }, at) => ({ id, name: `${at + 1} ${text}` }));
const [fact, friendly, warrant] = sentences as [
	(typeof sentences)[0],
	(typeof sentences)[0],
	(typeof sentences)[0]
];

const show = (state?: ShownState) => showQuestion(Highlight, question, state);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const pressed = () =>
	page
		.getByRole('button', { pressed: true })
		.elements()
		.map((element) => element.textContent?.replace(/\s+/g, ' ').trim());

test('is a group named by what is asked and whose argument it is, with numbered sentences', async () => {
	await show();
	const group = page.getByRole('group', {
		name: `${question.stem} The argument of ${question.theory!.name}`,
		exact: true
	});
	await expect.element(group).toBeVisible();
	expect(group.getByRole('listitem').elements()).toHaveLength(sentences.length);
	for (const { name } of sentences)
		await expect.element(button(name)).toHaveAttribute('aria-pressed', 'false');
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('names no theory where the author named none', async () => {
	await showQuestion(Highlight, { ...question, theory: null } as HighlightQuestion);
	await expect.element(page.getByRole('group', { name: question.stem, exact: true })).toBeVisible();
});

test('is answered by pointer, anywhere in a row of at least 44 px, one sentence at a time', async () => {
	const { onchange } = await show();
	const row = button(fact.name).element();
	expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
	await userEvent.click(row, { position: { x: row.clientWidth - 4, y: 4 } });
	expect(onchange).toHaveBeenCalledExactlyOnceWith([fact.id]);
	await expect.poll(pressed).toEqual([fact.name]);
	await userEvent.click(button(warrant.name));
	expect(onchange).toHaveBeenLastCalledWith([warrant.id]);
	await expect.poll(pressed).toEqual([warrant.name]);
});

test('takes the mark back when the same sentence is pressed again', async () => {
	const { onchange } = await show({ response: [fact.id] });
	await userEvent.click(button(fact.name));
	expect(onchange).toHaveBeenCalledExactlyOnceWith([]);
	await expect.poll(pressed).toEqual([]);
});

test('is answered by keyboard', async () => {
	const { onchange } = await show();
	await userEvent.tab();
	await userEvent.tab();
	await expect.element(button(friendly.name)).toHaveFocus();
	await userEvent.keyboard(' ');
	expect(onchange).toHaveBeenLastCalledWith([friendly.id]);
	await expect.element(button(friendly.name)).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(onchange).toHaveBeenLastCalledWith([]);
});

test('ties what is missing to the group', async () => {
	await show({ problem: true });
	await expect
		.element(page.getByRole('group'))
		.toHaveAccessibleDescription(/Nothing is chosen yet/);
});

test('says after a wrong mark what was marked and what is right, and takes no further answer', async () => {
	await show({ response: [fact.id], checked: true });
	const marked = button(`${fact.name} Your answer`);
	await expect.element(marked).toHaveAttribute('aria-pressed', 'true');
	await expect
		.element(button(`${warrant.name} Right answer`))
		.toHaveAttribute('aria-pressed', 'false');
	for (const found of page.getByRole('button').elements())
		await expect.element(found).toBeDisabled();
});

test('says after a right mark that it was right', async () => {
	await show({ response: [warrant.id], checked: true });
	await expect.element(button(`${warrant.name} Your answer, right`)).toBeVisible();
});

describe('axe finds nothing', () => {
	test.each<[string, ShownState]>([
		['unanswered', {}],
		['chosen', { response: [fact.id] }],
		['with a problem shown', { problem: true }],
		['right', { response: [warrant.id], checked: true }],
		['wrong', { response: [fact.id], checked: true }]
	])('%s', async (_, state) => {
		await show(state);
		await expectAccessible();
	});
});
