import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '$lib/questions/test-axe';
import type { Outcome, Undo } from './bring-in';
import CopyOfAnswers from './CopyOfAnswers.svelte';
import * as tools from './copy-tools';
import { learner } from './learner.svelte';
import type { Summary } from './summary';

vi.mock('./copy-tools', () => ({ saveCopy: vi.fn(), bringInCopy: vi.fn() }));

const bringIn = vi.mocked(tools.bringInCopy);
const save = vi.mocked(tools.saveCopy);

const saveButton = page.getByRole('button', { name: 'Save as a file' });
const chooser = page.getByLabelText('Bring in a file');
const undoButton = page.getByRole('button', { name: 'Undo' });
const status = page.getByRole('status');
const file = new File(['{}'], 'copy.json');

const gone: Outcome = { said: '12 answers were taken out again.', undo: null };

function show(answers: number) {
	learner.ready = true;
	learner.summary = { answers } as Summary;
	return render(CopyOfAnswers);
}

beforeEach(() => {
	bringIn.mockReset();
	save.mockReset();
});

describe('a copy of the answers', () => {
	test('is not offered, and bringing one in is, before the first answer', async () => {
		await show(0);
		await expect.element(chooser).toBeEnabled();
		await expect.element(saveButton).not.toBeInTheDocument();
		await expectAccessible();
	});

	test('cannot be brought in before the answers of this device are read', async () => {
		learner.ready = false;
		await render(CopyOfAnswers);
		await expect.element(chooser).toBeDisabled();
	});

	test('says where it is once it was saved', async () => {
		save.mockResolvedValue({ said: 'The file is called copy.json.', undo: null });
		await show(3);
		await saveButton.click();
		await expect.element(status).toHaveTextContent('The file is called copy.json.');
		expect(save).toHaveBeenCalledTimes(1);
		await saveButton.click();
		await expect.poll(() => save).toHaveBeenCalledTimes(2);
	});
});

describe('a file that is brought in', () => {
	test('is said in a live region, with an undo that ends with the focus where the next can be chosen', async () => {
		const undo: Undo = vi.fn(async () => gone);
		bringIn.mockResolvedValue({ said: '12 answers came in.', undo });
		await show(3);
		await userEvent.upload(chooser, file);
		await expect.element(status).toHaveTextContent('12 answers came in.');
		expect(bringIn).toHaveBeenCalledExactlyOnceWith(expect.any(File), null);
		await expectAccessible();
		await undoButton.click();
		await expect.element(status).toHaveTextContent(gone.said);
		await expect.element(undoButton).not.toBeInTheDocument();
		await expect.element(chooser).toHaveFocus();
		await expectAccessible();
	});

	test('can be chosen again, and is handed what can still be taken back', async () => {
		const undo: Undo = async () => gone;
		bringIn.mockResolvedValue({ said: '12 answers came in.', undo });
		await show(3);
		await userEvent.upload(chooser, file);
		await expect.element(undoButton).toBeVisible();
		await userEvent.upload(chooser, file);
		await expect.poll(() => bringIn).toHaveBeenCalledTimes(2);
		expect(bringIn).toHaveBeenLastCalledWith(expect.any(File), undo);
	});

	test('waits for the one before it, so that both can be taken back', async () => {
		let finish: (outcome: Outcome) => void = () => undefined;
		bringIn.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
		bringIn.mockResolvedValueOnce({ said: 'The second.', undo: null });
		const undo: Undo = async () => gone;
		await show(3);
		await userEvent.upload(chooser, file);
		await expect.poll(() => bringIn).toHaveBeenCalledTimes(1);
		await userEvent.upload(chooser, file);
		finish({ said: 'The first.', undo });
		await expect.element(status).toHaveTextContent('The second.');
		expect(bringIn).toHaveBeenLastCalledWith(expect.any(File), undo);
	});

	test('that cannot be used is explained, and what came in before can still be taken back', async () => {
		const undo: Undo = async () => gone;
		bringIn.mockResolvedValueOnce({ said: '12 answers came in.', undo });
		bringIn.mockResolvedValueOnce({ said: 'This file is empty.', undo });
		await show(3);
		await userEvent.upload(chooser, file);
		await expect.element(undoButton).toBeVisible();
		await userEvent.upload(chooser, file);
		await expect.element(status).toHaveTextContent('This file is empty.');
		await expect.element(undoButton).toBeVisible();
		await expectAccessible();
	});

	test('that fails in the middle is said to have cost nothing, and the next can be tried', async () => {
		bringIn.mockRejectedValueOnce(new Error('full'));
		bringIn.mockResolvedValueOnce({ said: '12 answers came in.', undo: null });
		await show(3);
		await userEvent.upload(chooser, file);
		await expect.element(status).toHaveTextContent('Nothing is lost; try again.');
		await userEvent.upload(chooser, file);
		await expect.element(status).toHaveTextContent('12 answers came in.');
	});
});

test('the keyboard reaches both, and shows where it is', async () => {
	await show(3);
	await userEvent.tab();
	await expect.element(saveButton).toHaveFocus();
	await userEvent.tab();
	await expect.element(chooser).toHaveFocus();
	const label = document.querySelector('label');
	expect(label && getComputedStyle(label).outlineStyle).toBe('solid');
});
