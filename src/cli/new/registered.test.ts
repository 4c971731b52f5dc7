import { expect, test } from 'vitest';
import { registered } from './registered';

const text = `import { choice } from './choice/grade';
import type { Question } from './contract';
import { sort } from './sort/grade';

/** One line each. */
const TYPES = [choice, sort] as const;
`;

test.each([
	[
		'between others, in the order of the alphabet',
		'match',
		`import { choice } from './choice/grade';
import type { Question } from './contract';
import { match } from './match/grade';
import { sort } from './sort/grade';

/** One line each. */
const TYPES = [
	choice,
	match,
	sort
] as const;
`
	],
	[
		'at the end',
		'transfer',
		`import { choice } from './choice/grade';
import type { Question } from './contract';
import { sort } from './sort/grade';
import { transfer } from './transfer/grade';

/** One line each. */
const TYPES = [
	choice,
	sort,
	transfer
] as const;
`
	]
])('a type is listed %s', (_, value, expected) => {
	expect(registered(text, { folder: value, file: 'grade', value })).toBe(expected);
});

test('a file without such a list is left alone', () => {
	const line = { folder: 'match', file: 'grade', value: 'match' };
	expect(registered('export const TYPES = new Map();\n', line)).toBeNull();
});
