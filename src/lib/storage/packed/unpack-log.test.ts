import type { LogRecord } from '$lib/mastery/record-schema';
import { courseOf, published } from '$lib/course/test-course';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLogRecord } from '../record-guard';
import { conceptHash } from './concept-hash';
import { modelOn } from './model';
import { packLog } from './pack-log';
import { packText } from './pack-text';
import { checksum, LETTERS } from './packed-text';
import { rangeWriter } from './range-writer';
import { alphabets, answer, anyLog, concepts, options } from './test-logs';
import { unpackLog } from './unpack-log';

const unpack = (text: string) => unpackLog(text, alphabets, concepts);
const letters = LETTERS.split('');
const letter = fc.constantFrom(...letters);
const bodyOf = (log: readonly LogRecord[]) => packLog(log, options()).text.slice(1, -4).split('');
const sealed = (digits: readonly string[]) => {
	const body = `1${digits.join('')}`;
	return `${body}${checksum(body)}`;
};

test('nothing is read in an empty text', () => {
	expect(unpack('')).toEqual({ kind: 'empty' });
});

test.each(['0', '2', 'A', '_'])('a text of version %s is unknown', (version) => {
	const { text } = packLog([answer(1)], options());
	expect(unpack(`${version}${text.slice(1)}`)).toEqual({ kind: 'unknown', version });
});

test('a checksum tells nearly all texts apart', () => {
	const sums = Array.from({ length: 4000 }, (_, at) => checksum(`1${at.toString(36)}`));
	expect(new Set(sums).size).toBeGreaterThan(3990);
	expect(sums.filter((sum) => !/^[\w-]{4}$/.test(sum))).toEqual([]);
});

describe('is damaged:', () => {
	test.each([
		['a text that is too long', `1${'A'.repeat(100_000)}`],
		['a text that is not one of ours', '1{"v":1}'],
		['a text with a line break', `${packLog([answer(1)], options()).text}\n`],
		['a text of other letters', '1🕊️🕊️'],
		['JSON', '[]'],
		['null as text', '1null'],
		['the version alone', '1'],
		['a checksum alone', `1${checksum('1')}`],
		['letters of chance', sealed(letters)],
		['letters after the last record', sealed([...bodyOf([answer(1)]), ...'AAAAAAAA'])],
		['the same id twice', packText([answer(1), answer(1)], alphabets, 1000) ?? ''],
		['the name of a prototype', '1__proto__'],
		['the name of a constructor', '1constructor']
	])('%s', (_, text) => {
		expect(unpack(text)).toEqual({ kind: 'damaged' });
	});

	const log = anyLog(20).filter(({ length }) => length > 0);

	test('a text that was cut short', () => {
		fc.assert(
			fc.property(log, fc.nat(), (records, at) => {
				const { text } = packLog(records, options());
				expect(unpack(text.slice(0, 1 + (at % (text.length - 1))))).toEqual({ kind: 'damaged' });
			}),
			{ seed: 61, numRuns: 200 }
		);
	});

	test('a text with one letter changed, added or two changed places', () => {
		fc.assert(
			fc.property(log, fc.nat(), letter, fc.nat({ max: 2 }), (records, at, other, how) => {
				const { text } = packLog(records, options());
				const place = 1 + (at % (text.length - 2));
				const [head, tail] = [text.slice(0, place), text.slice(place)];
				const changed = [
					head + other + tail.slice(1),
					head + other + tail,
					head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)
				][how];
				if (changed !== undefined && changed !== text)
					expect(unpack(changed)).toEqual({ kind: 'damaged' });
			}),
			{ seed: 62, numRuns: 400 }
		);
	});
});

describe('a text that somebody made up', () => {
	/** Whatever comes is a value, and every record of it is one. */
	function judge(text: string): string {
		const outcome = unpack(text);
		if (outcome.kind === 'log') {
			expect(outcome.records.filter((record) => !isLogRecord(record))).toEqual([]);
			const ids = outcome.records.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}
		return outcome.kind;
	}

	test('never throws, whatever it is', () => {
		const text = fc.oneof(
			fc.string({ maxLength: 200, unit: 'binary' }),
			fc.array(letter, { maxLength: 200 }).map((some) => `1${some.join('')}`)
		);
		fc.assert(
			fc.property(text, (made) => {
				judge(made);
			}),
			{ seed: 63, numRuns: 1000 }
		);
	});

	test('never throws with a right checksum, and gives records only', () => {
		const chance = fc.array(fc.oneof(letter, fc.constantFrom('A', '_')), { maxLength: 300 });
		const changed = fc.tuple(anyLog(10), fc.nat(), letter).map(([log, at, other]) => {
			const digits = packLog(log, options()).text.slice(1, -4).split('');
			return digits.map((digit, place) => (place === at % digits.length ? other : digit));
		});
		const kinds = new Set<string>();
		fc.assert(
			fc.property(fc.oneof(chance, changed), (digits) => {
				kinds.add(judge(sealed(digits)));
			}),
			{ seed: 64, numRuns: 1000 }
		);
		expect([...kinds].sort()).toEqual(['damaged', 'log']);
	});

	const repeated = (unit: string) => sealed(Array<string>(99_990 / unit.length).fill(unit));

	test.each([
		['the lowest letters', repeated('A')],
		['the highest letters', repeated('_')],
		['letters in turn', repeated('0A_z5')],
		['many records, and nothing of them', sealed(manyRecords(10_000))],
		['more records than it may hold', sealed(manyRecords(10_001))]
	])('does not take long: %s', (_, text) => {
		const start = performance.now();
		expect(judge(text)).toBe('damaged');
		expect(performance.now() - start).toBeLessThan(3000);
	});

	test('does not take long: as many records as it may hold', () => {
		const records = Array.from({ length: 10_000 }, (_, at) => answer(at + 1));
		const { text } = packLog(records, options());
		const start = performance.now();
		expect(unpack(text)).toEqual({ kind: 'log', records });
		expect(performance.now() - start).toBeLessThan(5000);
	});

	/** A text that promises this many records, and goes on with letters of chance. */
	function manyRecords(count: number): string[] {
		const writer = rangeWriter();
		modelOn(writer).number(0, count);
		const digits = writer.digits().map((digit) => LETTERS.charAt(digit));
		return [...digits, ...Array<string>(90_000).fill('A')];
	}
});

describe('the concepts of the published course', () => {
	const { concepts: published_ } = courseOf(published);

	test('are told apart by what a packed text holds of them', () => {
		const hashes = published_.map(({ id }) => conceptHash(id));
		expect(hashes.length).toBeGreaterThan(14);
		expect(new Set(hashes).size).toBe(hashes.length);
	});
});
