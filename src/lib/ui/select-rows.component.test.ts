import { createRawSnippet } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import './base.css';
import SelectRows from './SelectRows.svelte';
import './tokens.css';

const rows = [
	{ key: 'a', text: 'A rule broken without cost stops being a rule.' },
	{ key: 'b', text: 'Near threats provoke.' }
];
const choices = [
	{ value: 'liberal-internationalism', label: 'Liberal internationalism' },
	{ value: 'offensive-realism', label: 'Offensive realism' }
];
const legend = createRawSnippet(() => ({ render: () => '<span>Who would sign it?</span>' }));
const base = { name: 's', legend, rows, choices, marks: null, disabled: false };

beforeEach(() => page.viewport(320, 800));

test('is a named group of named groups and fits a narrow screen', async () => {
	await render(SelectRows, { ...base, values: [null, null], onchange: vi.fn() });
	const group = page.getByRole('group', { name: 'Who would sign it?' });
	await expect.element(group.getByRole('group', { name: rows[1]!.text })).toBeVisible();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('tells which row was given which choice', async () => {
	const onchange = vi.fn();
	await render(SelectRows, { ...base, values: [null, null], onchange });
	const row = page.getByRole('group', { name: rows[1]!.text });
	await row.getByText('Offensive realism').click();
	expect(onchange).toHaveBeenCalledExactlyOnceWith('b', 'offensive-realism');
});

test('marks each row in words', async () => {
	await render(SelectRows, {
		...base,
		values: ['offensive-realism', 'offensive-realism'],
		marks: { a: 'wrong', b: 'right' },
		disabled: true,
		onchange: vi.fn()
	});
	const first = page.getByRole('group', { name: rows[0]!.text });
	await expect
		.element(first.getByRole('radio', { name: 'Offensive realism Your answer', exact: true }))
		.toBeDisabled();
	await expect
		.element(first.getByRole('radio', { name: 'Liberal internationalism Right answer' }))
		.toBeVisible();
	const second = page.getByRole('group', { name: rows[1]!.text });
	await expect
		.element(second.getByRole('radio', { name: 'Offensive realism Your answer, right' }))
		.toBeChecked();
});
