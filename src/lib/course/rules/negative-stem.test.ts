import { expect, test } from 'vitest';
import { asking, entryOf } from '../test-bank';
import { negativeStem } from './negative-stem';

const found = (type: string, stem: string) => negativeStem(asking(entryOf({ type, stem })));

test.each([
	['choice', 'It is not scored. Which premise decides?'],
	['choice', "On the study's account, what follows?"],
	['odd-one-out', 'Which of these claims does NOT belong to the theory?']
])('a %s may ask "%s"', (type, stem) => {
	expect(found(type, stem)).toEqual([]);
});

test.each([
	['choice', 'Which premise does not decide?', 'turn the question round'],
	['transfer', "Which of these isn't expected?", 'turn the question round'],
	['choice', 'All of these follow except which?', 'turn the question round'],
	['odd-one-out', 'Which of these claims does not belong?', 'write NOT in capitals']
])('a %s may not ask "%s"', (type, stem, advice) => {
	expect(found(type, stem)).toEqual([
		expect.objectContaining({ severity: 'error', message: expect.stringContaining(advice) })
	]);
});
