import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import './base.css';
import RadioRows from './RadioRows.svelte';
import './tokens.css';

const options = [
	{ key: 'liberal-internationalism', label: 'Liberal internationalism' },
	{ key: 'offensive-realism', label: 'Offensive realism' },
	{ key: 'both', label: 'Both' }
];
const legend = createRawSnippet(() => ({ render: () => '<span>Which theory?</span>' }));

async function show(props: Partial<Parameters<typeof render<typeof RadioRows>>[1]> = {}) {
	const onchange = vi.fn();
	await render(RadioRows, {
		name: 'q',
		legend,
		options,
		value: null,
		marks: null,
		disabled: false,
		onchange,
		...props
	});
	return onchange;
}

test('is a group named by its legend', async () => {
	await show();
	await expect.element(page.getByRole('group', { name: 'Which theory?' })).toBeVisible();
});

test('is chosen by pointer anywhere in the row, and rows are at least 44 px high', async () => {
	const onchange = await show();
	const row = page.getByText('Offensive realism').element().closest('label')!;
	expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
	await userEvent.click(row, { position: { x: row.clientWidth - 4, y: 4 } });
	expect(onchange).toHaveBeenCalledExactlyOnceWith('offensive-realism');
});

test('is chosen by keyboard', async () => {
	const onchange = await show();
	await userEvent.tab();
	await userEvent.keyboard(' ');
	expect(onchange).toHaveBeenLastCalledWith('liberal-internationalism');
	await userEvent.keyboard('{ArrowDown}');
	expect(onchange).toHaveBeenLastCalledWith('offensive-realism');
});

test('ties an error to the group', async () => {
	document.body.insertAdjacentHTML('beforeend', '<p id="why">Choose one answer first.</p>');
	await show({ describedby: 'why' });
	await expect
		.element(page.getByRole('group', { name: 'Which theory?' }))
		.toHaveAccessibleDescription('Choose one answer first.');
	document.getElementById('why')?.remove();
});

test('says in words what was chosen and what is right, and takes no further answer', async () => {
	await show({
		value: 'both',
		marks: { both: 'wrong', 'offensive-realism': 'missed' },
		disabled: true
	});
	const wrong = page.getByRole('radio', { name: 'Both Your answer', exact: true });
	await expect.element(wrong).toBeChecked();
	await expect.element(wrong).toBeDisabled();
	await expect
		.element(page.getByRole('radio', { name: 'Offensive realism Right answer' }))
		.toBeDisabled();
	await expect
		.element(page.getByRole('radio', { name: 'Liberal internationalism', exact: true }))
		.toBeDisabled();
});

test('says that a right answer was right', async () => {
	await show({ value: 'both', marks: { both: 'right' }, disabled: true });
	await expect.element(page.getByRole('radio', { name: 'Both Your answer, right' })).toBeChecked();
});
