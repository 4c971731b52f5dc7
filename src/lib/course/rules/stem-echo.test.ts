import { expect, test } from 'vitest';
import { asking, chosen, group, told } from '../test-bank';
import { stemEcho } from './stem-echo';

const found = (...texts: readonly string[]) =>
	told(stemEcho(asking(chosen(group('Why did the borders move?', ...texts)))));

test.each([
	[['*The treaty lapsed.', 'The border was open.']],
	[['*A border was open.', 'Borders are lines.', 'The treaty lapsed.']]
])('says nothing of %j', (texts) => {
	expect(found(...texts)).toEqual([]);
});

test('warns where the key alone repeats words of the stem, whatever their endings', () => {
	expect(found('*A moved border is a danger.', 'The treaty lapsed.')).toEqual([
		'warning: the key of "a-choice" shares 1 words with what is asked and no wrong option more than 0; reword the key or echo the stem in a distractor'
	]);
});
