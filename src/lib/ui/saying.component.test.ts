import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import EvidenceStrip from './EvidenceStrip.svelte';
import FeedbackPanel from './FeedbackPanel.svelte';
import SavingState from './SavingState.svelte';

test('the state of saving is announced when it changes, not at load', async () => {
	const screen = await render(SavingState, { state: 'probing', href: 'saving/index.html' });
	expect(document.querySelector('[role=status]')).toBeNull();
	await screen.rerender({ state: 'durable', href: 'saving/index.html' });
	await screen.rerender({ state: 'memory', href: 'saving/index.html' });
	await expect.element(page.getByRole('status')).toHaveTextContent('Not being saved');
});

test('a strip of evidence is read as words', async () => {
	await render(EvidenceStrip, {
		evidence: [{ outcome: 'right' }, { outcome: 'wrong' }, { outcome: 'hint' }],
		label: 'Answers'
	});
	await expect.element(page.getByText('Answers: right, wrong, with a hint.')).toBeInTheDocument();
});

test('feedback says the verdict in words, what decides and what drew the learner', async () => {
	await render(FeedbackPanel, {
		verdict: 'wrong',
		summary: 'the fact is shared, the inference is not',
		decides: { label: 'Premise 3', text: 'Intentions cannot be known.', href: '#or-3' },
		chosen: [{ label: 'Both', verdict: 'wrong', text: 'Both cite the fact.' }],
		others: [{ label: 'Offensive realism', verdict: 'right', text: 'It infers a reply.' }],
		passage: { href: '#passage', title: 'The realist case' }
	});
	await expect
		.element(page.getByRole('heading', { name: /^Not this one: the fact is shared/ }))
		.toBeVisible();
	await expect.element(page.getByText('What decides.')).toBeVisible();
	await expect.element(page.getByText('What drew you.')).toBeVisible();
	await expect.element(page.getByText('It infers a reply.')).not.toBeVisible();
	await page.getByText('Why the other answers hold or fail').click();
	await expect.element(page.getByText('It infers a reply.')).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'The realist case' })).toBeVisible();
});
