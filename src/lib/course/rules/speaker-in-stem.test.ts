import { expect, test } from 'vitest';
import { asking, course, entryOf } from '../test-bank';
import { speakerInStem } from './speaker-in-stem';

const found = (type: string, stem: string, claim = 'Arms alarm.') => {
	const claims = course.claims.map((one) => ({ ...one, text: claim }));
	const questions = asking(entryOf({ type, stem, claims: [claims[0]?.id ?? ''] })).questions;
	return speakerInStem({ ...course, claims, questions });
};
const STANDARD = "On the study's account, which theory supports this claim?";

test.each([
	['attribution', STANDARD, 'Moscow would not have gone to war without it.'],
	['sort', 'Put it with offensive realism, as the study presents Mearsheimer, or not.', 'Arms.'],
	['choice', 'What does Mearsheimer concede, in the study?', 'Arms.']
])('allows a %s: "%s" "%s"', (type, stem, claim) => {
	expect(found(type, stem, claim)).toEqual([]);
});

test.each([
	['attribution', 'Trump wants a deal; which theory supports that?', 'Arms.', 'Trump'],
	[
		'odd-one-out',
		'European governments argue this; which is NOT theirs?',
		'Arms.',
		'governments argue'
	],
	['attribution', STANDARD, 'Mearsheimer holds that arms alarm.', 'Mearsheimer holds'],
	['sort', STANDARD, 'According to officials, arms alarm.'.replace('A', 'a'), 'according to']
])('refuses a %s: "%s" "%s"', (type, stem, claim, name) => {
	expect(found(type, stem, claim)).toEqual([
		expect.objectContaining({
			severity: 'error',
			message: `"a-choice" asks for a theory and names a speaker ("${name}"); take the name out of stem and claim`
		})
	]);
});
