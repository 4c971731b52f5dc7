import { expect, test } from 'vitest';
import { course, written } from '../test-bank';
import { noQuotations } from './no-quotations';

const found = (text: string) => noQuotations(course, written({ 'a/lesson.md': text }));

test.each([
	'Mearsheimer speaks of a "preventive war" here.',
	'Mearsheimer argues otherwise. Others say "this was a war of choice".',
	'Others call it "a war of their own choice." Mearsheimer disagrees.',
	"Mearsheimer's view of the alliance's aims isn't Moscow's view of them."
])('allows: %s', (text) => {
	expect(found(text)).toEqual([]);
});

test.each([
	'Mearsheimer says “the West is to blame” here.',
	'"The West is to blame," writes Mearsheimer.',
	"To Mearsheimer 'the alliance's growth is the cause' of it.",
	'In his words, "the West is to blame for it", and Mearsheimer means it.'
])('refuses: %s', (text) => {
	expect(found(text)).toEqual([
		expect.objectContaining({
			severity: 'error',
			message: expect.stringContaining('write "the study attributes to Mearsheimer ..."')
		})
	]);
});
