import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from './runs';
import { packRuns, unpackRuns } from './runs-file';

const hashes = (text: string) => runsOf(text).map(({ hash }) => hash);

test('a text of ten words has three runs of eight, one of seven has none', () => {
	expect(runsOf('a b c d e f g h i j')).toHaveLength(3);
	expect(runsOf('a b c d e f g')).toEqual([]);
});

test('case, punctuation, apostrophes and line breaks do not count', () => {
	expect(hashes("The isle's own: fleet, “that” nobody\nhad asked")).toEqual(
		hashes('the isle’s own fleet that NOBODY had asked')
	);
});

test('says where a run stands', () => {
	const text = '... One two three four five six seven eight!';
	const [run] = runsOf(text);
	expect(text.slice(run?.from, run?.to)).toBe('One two three four five six seven eight');
});

test('hashes of other runs hardly ever meet', () => {
	const text = Array.from({ length: 60_000 }, (_, index) => `w${index}`).join(' ');
	const all = hashes(text);
	expect(new Set(all).size).toBe(all.length);
});

test('what is packed is unpacked again', () => {
	const hash = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 10, maxLength: 10 });
	fc.assert(
		fc.property(fc.array(hash), (lists) => {
			const some = lists.map((digits) => digits.map((digit) => digit.toString(16)).join(''));
			expect(unpackRuns(packRuns(some))).toEqual(new Set(some));
		}),
		{ seed: 1 }
	);
});
