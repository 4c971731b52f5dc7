import { expect, test } from 'vitest';
import { asking, entryOf, told } from '../test-bank';
import { stemFraming } from './stem-framing';

const found = (stem: string) => told(stemFraming(asking(entryOf({ stem }))));

test.each([
	"On the study's account, which theory supports this claim?",
	'In offensive realism, as the study presents Mearsheimer, what follows?',
	'On the study’s account of liberal internationalism, what follows?',
	'Which event came first?'
])('allows "%s"', (stem) => {
	expect(found(stem)).toEqual([]);
});

test.each([
	['What does realism expect, on the account of the study?', 'realism'],
	['On the study’s account, what does liberalism expect?', 'liberalism'],
	['On the study’s account, why do realists say so?', 'realists say']
])('refuses "%s"', (stem, bare) => {
	expect(found(stem)).toEqual([
		expect.stringContaining(`error: the stem of "a-choice" says "${bare}"`)
	]);
});

test('warns where a theory is named without a frame', () => {
	expect(found('Which theory supports this?')).toEqual([
		expect.stringContaining('warning: the stem of "a-choice" names a theory without a frame')
	]);
});
