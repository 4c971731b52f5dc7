import { expect, test } from 'vitest';
import { mapRows, type MapLesson, type MapPart } from './map-rows';

const lesson = (relation: MapLesson['relation'], transactionalism?: string): MapLesson => ({
	slug: 'a',
	title: 'A',
	href: 'a/index.html',
	minutes: 9,
	relation,
	strands: {
		'liberal-internationalism': 'one',
		'offensive-realism': 'other',
		transactionalism
	}
});

const part = (id: string, ...lessons: MapLesson[]): MapPart => ({ id, title: id, lessons });

const runs = (...parts: MapPart[]) =>
	mapRows(parts)
		.flatMap(({ rows }) => rows)
		.map(({ run }) => `${run.above} ${run.below} ${run.third}`);

test('strands that stay apart run straight', () => {
	expect(runs(part('p', lesson('apart'), lesson('apart')))).toEqual([
		'apart apart none',
		'apart apart none'
	]);
});

test('strands bend in and out around a lesson where they meet', () => {
	expect(runs(part('p', lesson('apart'), lesson('together'), lesson('apart')))[1]).toBe(
		'bend bend none'
	);
});

test('strands stay close between two lessons where they meet, also across parts', () => {
	expect(runs(part('p', lesson('together')), part('q', lesson('together')))).toEqual([
		'bend close none',
		'close close none'
	]);
});

test('the third strand joins once and runs on', () => {
	expect(
		runs(part('p', lesson('apart'), lesson('apart', 'third')), part('q', lesson('apart')))
	).toEqual(['apart apart none', 'apart apart joins', 'apart apart runs']);
});

test('lessons are numbered through the parts', () => {
	const mapped = mapRows([part('p', lesson('apart'), lesson('apart')), part('q', lesson('apart'))]);
	expect(mapped.map(({ rows }) => rows.map((row) => row.number))).toEqual([[1, 2], [3]]);
});
