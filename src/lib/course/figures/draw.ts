import type { Element } from 'hast';
import { h } from 'hastscript';
import type { z } from 'zod';
import type { figureSchema } from '../schemas/figure';
import { argumentMap } from './argument-map';
import { comparison } from './comparison';
import { timeline } from './timeline';

type Figure = z.output<typeof figureSchema>;

type Draw = (figure: never, lensName: (lens: string) => string) => (Element | string)[];

const DRAW: Readonly<Record<Figure['kind'], Draw>> = {
	timeline,
	'argument-map': argumentMap,
	comparison
};

/** A figure of a lesson as HTML: drawing, source list or table, title and caption. */
export function drawFigure(
	id: string,
	figure: Figure,
	lensName: (lens: string) => string
): Element {
	return h('figure.figure', { id: `figure-${id}`, dataKind: figure.kind }, [
		h('figcaption', [h('strong', `${figure.title}. `), figure.caption]),
		...DRAW[figure.kind](figure as never, lensName)
	]);
}
