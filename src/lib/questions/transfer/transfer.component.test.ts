import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { example } from '../test-questions';
import { behavesAsSingleChoice } from '../test-single-choice';
import { showQuestion } from '../test-view';
import type { TransferQuestion } from './grade';
import Transfer from './Transfer.svelte';

const question = example('transfer') as TransferQuestion;

behavesAsSingleChoice(Transfer, question, question.stem);

test('tells the case before the question, named as invented, and not as part of the group', async () => {
	await showQuestion(Transfer, question);
	const told = page.getByRole('group', { name: 'An invented case', exact: true });
	await expect.element(told.getByText(question.case)).toBeVisible();
	const asked = page.getByRole('group', { name: question.stem, exact: true });
	const { DOCUMENT_POSITION_FOLLOWING } = Node;
	expect(told.element().compareDocumentPosition(asked.element())).toBe(DOCUMENT_POSITION_FOLLOWING);
});
