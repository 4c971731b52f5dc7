import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openEnvelope } from './open-envelope';

const isText = (value: unknown): value is string => typeof value === 'string';
const expected = { version: 2, content: 'abc', guard: isText };
const sealed = { version: 2, content: 'abc', value: 'page 3' };

test('holds the value when version, content and guard agree', () => {
	expect(openEnvelope(sealed, expected)).toBe('page 3');
});

test.each<[string, unknown]>([
	['another version', { ...sealed, version: 1 }],
	['a version as text', { ...sealed, version: '2' }],
	['other content', { ...sealed, content: 'abd' }],
	['a value that the guard refuses', { ...sealed, value: 3 }],
	['no value', { version: 2, content: 'abc' }],
	['nothing', undefined],
	['null', null],
	['text', 'page 3']
])('is null for %s', (_, stored) => {
	expect(openEnvelope(stored, expected)).toBeNull();
});

test('is null when the guard or the value itself throws', () => {
	const guard = (value: unknown): value is string => {
		throw new Error(`no ${String(value)}`);
	};
	expect(openEnvelope(sealed, { ...expected, guard })).toBeNull();
	const trap = {
		get version(): number {
			throw new Error('trap');
		}
	};
	expect(openEnvelope(trap, expected)).toBeNull();
});

test('never throws, whatever is stored', () => {
	fc.assert(
		fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (stored) => {
			expect(openEnvelope(stored, expected)).toBeNull();
		}),
		{ seed: 41, numRuns: 500 }
	);
});
