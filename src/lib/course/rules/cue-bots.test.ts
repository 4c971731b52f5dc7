import { describe, expect, test } from 'vitest';
import { asking, attributed, chosen, group, times } from '../test-bank';
import { cueBots } from './cue-bots';

const STEM = 'Why did the strait close?';
const FAIR = [
	['*Tolls had doubled.', 'Fog had fallen.', 'Ships had left.', 'Ice had formed.'],
	['Tolls had doubled.', '*Fog had fallen.', 'Ships had left.', 'Ice had formed.'],
	['Tolls had doubled.', 'Fog had fallen.', '*Ships had left.', 'Ice had formed.'],
	['Tolls had doubled.', 'Fog had fallen.', 'Ships had left.', '*Ice had formed.']
];
const bank = (kinds: readonly (readonly string[])[], count = 60) =>
	asking(...times(count, (index) => chosen(group(STEM, ...(kinds[index % kinds.length] ?? [])))));

test('says nothing of a bank whose keys have no mark', () => {
	expect(cueBots(bank(FAIR))).toEqual([]);
});

/** Keys marked in one way, at every place of the file. */
const marked = (key: string, others: readonly string[]) =>
	times(others.length + 1, (place) => others.toSpliced(place, 0, `*${key}`));

describe('a bad bank gives away its keys to a player who takes', () => {
	test.each([
		['the longest option', marked('Tolls had doubled in a single year.', ['Fog.', 'Ice.', 'War.'])],
		['the shortest option', marked('Fog.', ['Tolls rose.', 'Ships left.', 'Ice came in.'])],
		[
			'the most cautious option',
			marked('Fog may fall.', ['Tolls rise.', 'Ice forms.', 'Ships go.'])
		],
		[
			'the option that shares most words with the stem',
			marked('The strait is closed.', ['Tolls have doubled.', 'Fog has fallen.', 'Ice formed.'])
		],
		[
			'the option that shares most words with the others',
			marked('Tolls and fog and ice.', ['Tolls doubled.', 'Fog fell down.', 'Ice had formed.'])
		],
		['the first option of the file', [FAIR[0] ?? []]],
		['an option in the middle of the file', FAIR.slice(1, 3)]
	])('%s', (takes, kinds) => {
		const found = cueBots(bank(kinds)).filter(({ message }) => message.includes(`takes ${takes} `));
		expect(found.map(({ severity }) => severity)).toEqual(['error', 'warning']);
	});

	test('the theory that is right most often', () => {
		const keyed = (realist: number) =>
			asking(
				...times(60, (index) =>
					attributed(index < realist ? 'offensive-realism' : (['both', 'neither'][index % 2] ?? ''))
				)
			);
		expect(cueBots(keyed(20))).toEqual([]);
		expect(cueBots(keyed(30)).map(({ message }) => message)).toEqual([
			'a player who always takes the theory that is right most often is right in 50 % of 60 choices, where chance gives 25 % over the course; key more questions to the other answers',
			'a player who always takes the theory that is right most often is right in 50 % of 60 choices, where chance gives 25 %; key more questions to the other answers'
		]);
	});
});

test('warns of a lesson above two standard errors, and refuses no small course', () => {
	const found = (count: number) => cueBots(bank([FAIR[0] ?? []], count));
	expect(found(1)).toEqual([]);
	expect(new Set(found(12).map(({ severity }) => severity))).toEqual(new Set(['warning']));
});

test('looks at scored questions alone', () => {
	const course = bank([FAIR[0] ?? []]);
	const questions = course.questions.map((entry) => ({
		...entry,
		question: { ...entry.question, scored: false }
	}));
	expect(cueBots({ ...course, questions })).toEqual([]);
});

test('a choice with two right texts of six is worth a third by chance', () => {
	const two = group(STEM, '*Fog.', '*Ice.', 'War.', 'Tolls.', 'Ships.', 'Storms.');
	const found = cueBots(asking(...times(60, () => chosen(two))));
	const first = found.find(({ message }) => message.includes('the first option'));
	expect(first?.message).toContain('right in 100 % of 60 choices, where chance gives 33 %');
});
