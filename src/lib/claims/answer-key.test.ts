import { expect, test } from 'vitest';
import { ANSWERS, answerKey } from './answer-key';
import type { Answer } from './answer-key';
import { KINDS, STANCES } from './labels';
import type { Kind, Stance } from './labels';

const OTHER_KINDS = KINDS.filter((kind) => kind !== 'fact');
const UNSUPPORTED = STANCES.filter((stance) => stance !== 'supports');

function key(stances: readonly Stance[], kind: Kind) {
	const [liberal = 'silent', realist = 'silent', transactional = 'silent'] = stances;
	return answerKey({
		kind,
		stances: {
			'liberal-internationalism': liberal,
			'offensive-realism': realist,
			transactionalism: transactional
		}
	});
}

/** Who supports the claim: liberal internationalism, offensive realism, transactionalism. */
test.each<[readonly [boolean, boolean, boolean], Answer | null, Answer | null]>([
	[[true, false, false], 'liberal-internationalism', 'liberal-internationalism'],
	[[false, true, false], 'offensive-realism', 'offensive-realism'],
	[[true, true, false], 'both', 'both'],
	[[false, false, true], 'transactionalism', 'transactionalism'],
	[[true, false, true], null, null],
	[[false, true, true], null, null],
	[[true, true, true], null, null],
	[[false, false, false], 'neither', null]
])('supported by %j, a fact is keyed %s and any other claim %s', (supports, fact, other) => {
	const choices = supports.map((does) => (does ? ['supports' as const] : UNSUPPORTED));
	const [liberal = [], realist = [], transactional = []] = choices;
	for (const a of liberal)
		for (const b of realist)
			for (const c of transactional) {
				expect(key([a, b, c], 'fact')).toBe(fact);
				for (const kind of OTHER_KINDS) expect(key([a, b, c], kind)).toBe(other);
			}
});

test('every answer is the key of some claim', () => {
	const keys = new Set(
		STANCES.flatMap((a) =>
			STANCES.flatMap((b) => STANCES.flatMap((c) => KINDS.map((kind) => key([a, b, c], kind))))
		)
	);
	expect([...keys].sort()).toEqual([...ANSWERS, null].sort());
});
