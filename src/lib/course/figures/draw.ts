import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ComparisonRow, Figure } from '../schemas/figure';
import { argumentMap } from './argument-map';
import { beforeAfter } from './before-after';
import { comparison } from './comparison';
import { timeline } from './timeline';

type Draw = (
	figure: never,
	lensName: (lens: string) => string,
	earlier: readonly ComparisonRow[]
) => (Element | string)[];

const DRAW: Readonly<Record<Figure['kind'], Draw>> = {
	timeline,
	'argument-map': argumentMap,
	comparison,
	'before-after': beforeAfter
};

/**
 * A figure of a lesson as HTML: drawing, source list or table, title and caption.
 * `earlier` are the rows of earlier lessons' growing comparisons.
 */
export function drawFigure(
	id: string,
	figure: Figure,
	lensName: (lens: string) => string,
	earlier: readonly ComparisonRow[] = []
): Element {
	return h('figure.figure', { id: `figure-${id}`, dataKind: figure.kind }, [
		h('figcaption', [
			h('strong', `${figure.title}${/[.?!]$/.test(figure.title) ? '' : '.'} `),
			figure.caption
		]),
		...DRAW[figure.kind](figure as never, lensName, earlier)
	]);
}
