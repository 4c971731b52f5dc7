import { expect, test } from 'vitest';
import { choice } from '$lib/questions/choice/grade';
import { sort } from '$lib/questions/sort/grade';
import { choiceOf, option, placed, sortOf } from '$lib/questions/test-questions';
import { shownFeedback } from './shown-feedback';

const link = (path: string) => `/courses/lenses${path}`;
const decides = {
	kind: 'premise',
	id: 'or-3',
	label: 'Premise 3',
	text: 'Aims stay hidden.',
	href: '/theories/x'
} as const;

test("every link starts at the site's root: passage, what decides, and what decides each item", () => {
	const question = { ...sortOf('lrlrlr'), decides };
	const shown = shownFeedback(sort.feedback(question, placed('lrlrrl')), question, link);
	expect(shown.passage).toEqual({ href: '/courses/lenses/p', title: 'P' });
	expect(shown.decides).toEqual({
		label: 'Premise 3',
		text: 'Aims stay hidden.',
		href: '/courses/lenses/theories/x'
	});
	expect([...shown.chosen, ...shown.others].map((one) => one.decides?.href).sort()).toEqual(
		['/d0', '/d1', '/d2', '/d3', '/d4', '/d5'].map(link)
	);
});

test('what was chosen comes first, with its verdict and reason; the rest follows apart', () => {
	const question = choiceOf(option('a'), option('b', true), option('c'));
	const shown = shownFeedback(choice.feedback(question, ['a']), question, link);
	expect(shown.chosen).toEqual([{ label: 'Label a', verdict: 'wrong', text: 'Reason a' }]);
	expect(shown.others.map(({ label }) => label)).toEqual(['Label b', 'Label c']);
	expect(shown.decides).toBeNull();
	expect(JSON.stringify(shown)).not.toContain('m-a');
});
