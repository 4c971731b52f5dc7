import { expect, test } from 'vitest';
import { addressOf } from './address-of';
import type { Assignment } from './assignment';
import { plain } from './test-course-index';

const both = ['strait', 'harbour'];

test.each<[Partial<Assignment>, string]>([
	[{}, '/embed/strait/index.html'],
	[{ start: 'quiz' }, '/embed/strait/quiz/index.html'],
	[{ start: 'page-1', pass: 80 }, '/embed/strait/page-1/index.html?pass=80'],
	[{ lessons: both }, '/embed/index.html?lessons=strait,harbour'],
	[{ lessons: both, start: 'quiz' }, '/embed/index.html?lessons=strait,harbour&start=quiz'],
	[
		{
			host: 'https://lms.example:8443',
			seed: 0,
			questions: 6,
			by: 'secure-concepts',
			pass: 80,
			theme: 'dark'
		},
		'/embed/strait/index.html?theme=dark&pass=80&by=secure-concepts&questions=6&seed=0&host=https://lms.example:8443'
	]
])('%j is opened at %s', (assignment, address) => {
	expect(addressOf({ ...plain, ...assignment })).toBe(address);
});
