import { expect, test } from 'vitest';
import { course, written } from '../test-bank';
import { nearDuplicateClaims } from './near-duplicate-claims';

const [claim] = course.claims as [(typeof course.claims)[number]];

test('says nothing of claims that say different things', () => {
	expect(nearDuplicateClaims(course, written())).toEqual([]);
});

test('refuses a claim that says what another says, where it is written', () => {
	const twin = { ...claim, id: 'twin', text: `So: ${claim.text}` };
	const files = written({ '01-the-strait/claims.yaml': `- id: twin\n  text: "${twin.text}"\n` });
	expect(nearDuplicateClaims({ ...course, claims: [claim, twin] }, files)).toEqual([
		{
			rule: 'near-duplicate-claims',
			severity: 'error',
			file: '01-the-strait/claims.yaml',
			line: 2,
			column: 9,
			message: `claim "twin" says nearly the same as "${claim.id}"; reword it or leave one out`
		}
	]);
});
