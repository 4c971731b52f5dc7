import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { randomFrom } from '../random';
import { expectAccessible } from '../test-axe';
import { example } from '../test-questions';
import { showQuestion } from '../test-view';
import type { ShownState } from '../test-view';
import { match } from './grade';
import type { MatchQuestion } from './grade';
import Match from './Match.svelte';

const question = example('match') as MatchQuestion;
const { pieces } = match.publicView(question, randomFrom(1));
const RIGHT = question.rows.map(({ belongs }) => belongs);
const WRONG = ['river-speech', ...RIGHT.slice(1)];
const [first, second] = question.rows.map(({ text }) => text) as [string, string];

const show = (state?: ShownState) => showQuestion(Match, question, state);
const select = (claim: string) => page.getByRole('combobox', { name: claim, exact: true });
const lettered = (id: string) => {
	const { letter, text } = pieces.find(({ value }) => value === id)!;
	return `${letter}: ${text}`;
};

test('is a group named by what is asked, with the lettered evidence and a select per claim', async () => {
	await show();
	const group = page.getByRole('group', { name: question.stem, exact: true });
	const evidence = group.getByRole('list', { name: 'Evidence' }).getByRole('listitem');
	expect(evidence.elements().map((item) => item.textContent)).toEqual(
		pieces.map(({ letter, text }) => `${letter} ${text}`)
	);
	for (const { text } of question.rows) await expect.element(select(text)).toHaveValue('');
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('offers each piece by its letter and its first words', async () => {
	await show();
	const options = select(first).getByRole('option').elements();
	expect(options.map((option) => option.textContent)).toEqual([
		'Choose',
		...pieces.map(({ letter }) => expect.stringMatching(new RegExp(`^${letter}: .{10,36} …$`)))
	]);
});

test('is answered by pointer; the row of a claim leads to its select', async () => {
	const { onchange } = await show();
	const row = page.getByText(first).element().closest('label')!;
	await userEvent.click(row, { position: { x: row.clientWidth - 4, y: 4 } });
	await expect.element(select(first)).toHaveFocus();
	expect(select(first).element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
	await userEvent.selectOptions(select(first), 'three-basins');
	expect(onchange).toHaveBeenCalledExactlyOnceWith(['three-basins', '', '', '']);
	await userEvent.selectOptions(select(second), 'gates-inward');
	expect(onchange).toHaveBeenLastCalledWith(['three-basins', 'gates-inward', '', '']);
});

test('is answered by keyboard', async () => {
	const { onchange } = await show();
	await userEvent.tab();
	await expect.element(select(first)).toHaveFocus();
	await userEvent.keyboard('B');
	expect(onchange).toHaveBeenLastCalledWith([pieces[1]!.value, '', '', '']);
	await userEvent.tab();
	await expect.element(select(second)).toHaveFocus();
});

test('shows what is chosen in full, and lets it be taken back', async () => {
	const { onchange } = await show({ response: ['three-basins', '', '', ''] });
	await expect.element(page.getByText(lettered('three-basins'), { exact: true })).toBeVisible();
	await userEvent.selectOptions(select(first), '');
	expect(onchange).toHaveBeenLastCalledWith(['', '', '', '']);
});

test.each<[string, string[], RegExp]>([
	['nothing is chosen', [], /Nothing is chosen yet/],
	['a claim is left open', RIGHT.slice(0, 2), /Something is still open/],
	['a piece stands twice', [...RIGHT.slice(0, 3), RIGHT[0]!], /used twice/]
])('ties to the group that %s', async (_, response, message) => {
	await show({ response, problem: true });
	await expect
		.element(page.getByRole('group', { name: question.stem }))
		.toHaveAccessibleDescription(message);
});

test('says of each claim after Check whether it was right, and which piece belonged there', async () => {
	await show({ response: WRONG, checked: true });
	await expect
		.element(select(first))
		.toHaveAccessibleDescription(`Not right. Here belongs ${lettered(RIGHT[0]!)}`);
	await expect.element(select(second)).toHaveAccessibleDescription('Right');
	for (const { text } of question.rows) await expect.element(select(text)).toBeDisabled();
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
