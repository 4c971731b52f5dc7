import type { Element } from 'hast';
import { h } from 'hastscript';
import { LENSES } from '$lib/claims/theories';
import type { Comparison, ComparisonRow } from '../schemas/figure';

/**
 * The comparison table: one row per question, one column per lens that speaks.
 * `earlier` are the rows that a growing table takes over from the lessons before.
 */
export function comparison(
	figure: Comparison,
	lensName: (lens: string) => string,
	earlier: readonly ComparisonRow[]
): Element[] {
	const before = figure.grows ? earlier : [];
	const all = [...before, ...figure.rows];
	const lenses = LENSES.filter((lens) => all.some((row) => row.cells[lens]));
	const line = (row: ComparisonRow) =>
		h('tr', [
			h('th', { scope: 'row' }, row.question),
			...lenses.map((lens) => h('td', { dataLabel: lensName(lens) }, row.cells[lens] ?? 'silent'))
		]);
	const group = (title: string, rows: readonly ComparisonRow[]) =>
		h('tbody', [
			h('tr.row-group', [h('th', { scope: 'rowgroup', colSpan: lenses.length + 1 }, title)]),
			...rows.map(line)
		]);
	return [
		h('table.comparison', [
			h('thead', [
				h('tr', [
					h('td'),
					...lenses.map((lens) => h('th', { scope: 'col', dataLens: lens }, lensName(lens)))
				])
			]),
			...(before.length
				? [group('New in this lesson', figure.rows), group('From earlier lessons', before)]
				: [h('tbody', figure.rows.map(line))])
		])
	];
}
