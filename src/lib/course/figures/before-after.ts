import type { Element } from 'hast';
import { h } from 'hastscript';
import { LENSES } from '$lib/claims/theories';
import type { BeforeAfter } from '../schemas/figure';

/** A text's points in two versions: one row per point, with what each theory says of it below. */
export function beforeAfter(figure: BeforeAfter, lensName: (lens: string) => string): Element[] {
	return [
		h('table.before-after', [
			h('thead', [
				h('tr', [
					h('td'),
					h('th', { scope: 'col' }, figure.before),
					h('th', { scope: 'col' }, figure.after),
					h('th', { scope: 'col' }, 'What the theories say of it')
				])
			]),
			h(
				'tbody',
				figure.rows.map((row) =>
					h('tr', [
						h('th', { scope: 'row' }, row.point),
						h('td', { dataLabel: figure.before }, row.before),
						h('td', { dataLabel: figure.after }, row.after),
						h('td', { dataLabel: 'What the theories say of it' }, [
							h(
								'dl.readings',
								LENSES.flatMap((lens) =>
									row.readings[lens]
										? [h('dt', { dataLens: lens }, lensName(lens)), h('dd', row.readings[lens])]
										: []
								)
							)
						])
					])
				)
			)
		])
	];
}
