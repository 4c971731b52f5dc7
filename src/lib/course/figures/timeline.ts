import { scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Timeline } from '../schemas/figure';

const WIDTH = 680;
const ROW = 44;
const AXIS = 96;
const LABEL = 190;

const THEORIES = ['liberal-internationalism', 'offensive-realism'] as const;

/** A timeline: an axis to scale for the eye, and the events as a list, which is the source. */
export function timeline(figure: Timeline, lensName: (lens: string) => string): Element[] {
	const events = [...figure.events].sort((a, b) => a.date.localeCompare(b.date));
	return [drawing(events), list(events, lensName)];
}

function list(events: Timeline['events'], lensName: (lens: string) => string): Element {
	return h(
		'ol.figure-source',
		events.map((event) =>
			h('li', [
				h('p', [h('strong', `${event.show}. ${event.label}.`), ` ${event.text}`]),
				event.readings
					? h(
							'dl.readings',
							THEORIES.flatMap((theory) => [
								h('dt', { dataLens: theory }, lensName(theory)),
								h('dd', event.readings?.[theory] ?? '')
							])
						)
					: ''
			])
		)
	);
}

function drawing(events: Timeline['events']): Element {
	const height = events.length * ROW + 24;
	const dates = events.map((event) => Date.parse(event.date));
	const scale = scaleUtc()
		.domain([Math.min(...dates), Math.max(...dates)])
		.range([ROW / 2 + 12, height - ROW / 2 - 12]);
	const years = scale
		.ticks(6)
		.filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
	return s(
		'svg.drawing',
		{ viewBox: `0 0 ${WIDTH} ${height}`, ariaHidden: 'true', focusable: 'false' },
		[
			s('path.axis', { d: `M${AXIS} 4V${height - 4}`, fill: 'none' }),
			...years.flatMap((year) => [
				s('path.axis', { d: `M${AXIS - 6} ${scale(year)}H${AXIS}`, fill: 'none' }),
				s(
					'text.muted-text',
					{ x: AXIS - 12, y: scale(year) + 5, textAnchor: 'end' },
					String(year.getUTCFullYear())
				)
			]),
			...events.flatMap((event, index) => {
				const y = scale(Date.parse(event.date));
				const row = index * ROW + ROW / 2 + 12;
				return [
					s('path.leader', {
						d: `M${AXIS + 6} ${y}L${LABEL - 40} ${row}H${LABEL - 10}`,
						fill: 'none'
					}),
					s('circle.point', { cx: AXIS, cy: y, r: 5 }),
					s('text.node-text', { x: LABEL, y: row - 3 }, event.label),
					s('text.muted-text', { x: LABEL, y: row + 15 }, event.show)
				];
			})
		]
	);
}
