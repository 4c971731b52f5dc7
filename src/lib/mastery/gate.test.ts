import type { CatalogueEntry } from '$lib/questions/catalogue';
import { expect, test } from 'vitest';
import { gate } from './gate';
import { failuresOf, GATE } from './gate-failures';
import { question } from './test-records';

type Format = Partial<CatalogueEntry>;

const FORMATS: Readonly<Record<string, Format>> = {
	attribution: { guess: 0.2, slip: 0.1 },
	reasoned: { guess: 0.125, slip: 0.1 },
	choice: { guess: 0.25, slip: 0.1 },
	three: { guess: 1 / 3, slip: 0.1 },
	two: { guess: 0.5, slip: 0.1 },
	odd: { guess: 0.25, slip: 0.12 },
	steelman: { guess: 0.25, slip: 0.1 },
	order: { guess: 0.04, slip: 0.27 },
	sort: { guess: 0.11, slip: 0.11, deep: true },
	match: { guess: 0.04, slip: 0.27, deep: true },
	highlight: { guess: 0.2, slip: 0.15, deep: true },
	transfer: { guess: 0.25, slip: 0.2, deep: true },
	'three-deep': { guess: 1 / 3, slip: 0.2, deep: true },
	guessed: { guess: 0.5, slip: 0.2, deep: true }
};

function bank(formats: string, change: (entry: CatalogueEntry) => Format = () => ({})) {
	return formats.split(' ').map((format, index) => {
		const entry = question(index + 1, { type: format, ...FORMATS[format] });
		return { ...entry, ...change(entry) };
	});
}

const GOOD =
	'choice choice attribution attribution odd steelman sort sort match transfer transfer highlight';
const WIDE = `${GOOD} reasoned reasoned order choice choice odd steelman sort match transfer highlight choice`;

const paired = ({ number }: CatalogueEntry): Format =>
	number < 5 ? { pair: number % 2 === 0 ? number - 1 : number + 1 } : {};
const telling = ({ number }: CatalogueEntry): Format => ({
	misconceptions: [`m-${number % 3}`],
	claims: number % 4 === 0 ? ['c-1'] : []
});

test.each([
	['twelve mixed questions', bank(GOOD), []],
	['twenty-four', bank(WIDE), []],
	['with mirror pairs', bank(WIDE, paired), []],
	['with misconceptions and a shared claim', bank(WIDE, telling), []],
	['after page checks', bank(WIDE), [1, 7, 3]]
])('a good bank passes: %s', (_, catalogue, first) => {
	const { figures, failures } = gate(catalogue, 'anarchy', first, 7);
	expect(failures).toEqual([]);
	expect(figures.nothing).toBeGreaterThan(0);
	expect(figures.testWise).toBeGreaterThan(figures.nothing);
	expect(figures.typical).toBeLessThan(1);
});

const repeat = (format: string, times: number) => Array<string>(times).fill(format).join(' ');

test.each([
	['plain choices of three', repeat('three', 12), /^0\.0 % of typical learners/],
	['plain choices of four', repeat('choice', 12), /never become secure/],
	['choices of two', repeat('two', 12), /never become secure/],
	['choices of two, and deep ones', `${repeat('two', 8)} ${repeat('guessed', 4)}`, /typical/],
	['too few questions', 'choice choice choice sort', /typical learners would become secure/],
	['weak ones', `${repeat('three', 8)} ${repeat('guessed', 4)}`, /needed/]
])('a bad bank fails: %s', (_, formats, message) => {
	const { failures } = gate(bank(formats), 'anarchy', [], 7);
	expect(failures.join('\n')).toMatch(new RegExp(message.source, 'm'));
	for (const failure of failures) expect(failure).toMatch(/: (add|replace|vary) [^:]+\.$/);
});

test('is not passed by a bank that guessing gets through', () => {
	const formats = `${repeat('two', 8)} ${repeat('three-deep', 4)}`;
	const { figures, failures } = gate(bank(formats), 'anarchy', [], 7);
	expect(figures.nothing).toBeGreaterThan(GATE.nothing);
	expect(failures[0]).toMatch(/^3\.1 % of learners who know nothing/);
});

const fair = {
	nothing: 0.03,
	testWise: 0.1,
	typical: 0.75,
	questions: 7.5,
	allRight: 6,
	calibration: 0.03
};

test('figures on the thresholds pass', () => {
	expect(failuresOf(fair)).toEqual([]);
});

test.each([
	[{ nothing: 0.031 }, 'know nothing'],
	[{ testWise: 0.101 }, 'test-wise'],
	[{ typical: 0.749 }, 'before the questions run out'],
	[{ questions: 7.6 }, 'would need 7.6 questions'],
	[{ allRight: 7 }, 'would need 7 questions'],
	[{ allRight: null }, 'would never become secure'],
	[{ calibration: 0.031 }, 'off by 0.031']
])('each threshold has its own advice: %o', (figures, message) => {
	const failures = failuresOf({ ...fair, ...figures });
	expect(failures).toHaveLength(1);
	expect(failures[0]).toContain(message);
});

test('the same bank has the same figures', () => {
	expect(gate(bank(GOOD), 'anarchy', [], 7)).toEqual(gate(bank(GOOD), 'anarchy', [], 7));
});
