import { expect, test } from 'vitest';
import { asking, attributed, chosen, group } from '../test-bank';
import { hintsQuiet } from './hints-quiet';

const choice = (hint: string) => {
	const entry = chosen(group('Why?', '*A rival came near the border.', 'A rule was broken.'));
	return { ...entry, question: { ...entry.question, hints: [hint] } };
};
const theory = (hint: string) => attributed('offensive-realism', { hints: [hint] });

test.each([
	choice('Which of these speaks of a border?'),
	choice('Remember that a rule was broken as well.'),
	theory('Would a liberal or a realist sign the second half?'),
	theory('Read the premise on what no government can know.')
])('allows a hint that leads to the answer (%#)', (entry) => {
	expect(hintsQuiet(asking(entry))).toEqual([]);
});

test.each([
	choice('It is because a rival came so near to the border.'),
	theory('Read the premises of offensive realism again.'),
	theory('Ask what a realist would say of it.')
])('refuses a hint that says it (%#)', (entry) => {
	expect(hintsQuiet(asking(entry))).toEqual([
		expect.objectContaining({
			severity: 'error',
			message: expect.stringContaining('point to the premise or the passage instead')
		})
	]);
});
