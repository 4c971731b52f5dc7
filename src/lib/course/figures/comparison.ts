import type { Element } from 'hast';
import { h } from 'hastscript';
import { LENSES } from '$lib/claims/theories';
import type { Comparison } from '../schemas/figure';

/** The comparison table: one row per question, one column per lens that speaks. */
export function comparison(figure: Comparison, lensName: (lens: string) => string): Element[] {
	const lenses = LENSES.filter((lens) => figure.rows.some((row) => row.cells[lens]));
	return [
		h('table.comparison', [
			h('thead', [
				h('tr', [
					h('td'),
					...lenses.map((lens) => h('th', { scope: 'col', dataLens: lens }, lensName(lens)))
				])
			]),
			h(
				'tbody',
				figure.rows.map((row) =>
					h('tr', [
						h('th', { scope: 'row' }, row.question),
						...lenses.map((lens) =>
							h('td', { dataLabel: lensName(lens) }, row.cells[lens] ?? 'silent')
						)
					])
				)
			)
		])
	];
}
