import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { example } from '../test-questions';
import { behavesAsSingleChoice } from '../test-single-choice';
import { showQuestion } from '../test-view';
import OddOneOut from './OddOneOut.svelte';

const question = example('odd-one-out');

behavesAsSingleChoice(OddOneOut, question, question.stem);

test('stresses the NOT by more than capitals, and nothing else', async () => {
	await showQuestion(OddOneOut, question);
	const stressed = page.getByRole('strong').elements();
	expect(stressed.map((element) => element.textContent)).toEqual(['NOT']);
	const { fontWeight, textDecorationLine } = getComputedStyle(stressed[0]!);
	expect([fontWeight, textDecorationLine]).toEqual(['700', 'underline']);
});
