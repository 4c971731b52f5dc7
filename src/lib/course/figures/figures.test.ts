import { toHtml } from 'hast-util-to-html';
import { afterEach, describe, expect, test } from 'vitest';
import type { ArgumentNode } from '../schemas/figure';
import { drawFigure } from './draw';
import { wrap } from './wrap';

const lensName = (lens: string) => `Name of ${lens}`;
const html = (...figure: Parameters<typeof drawFigure>) => toHtml(drawFigure(...figure));
const parts = (text: string) => {
	const drawing = /<svg.*<\/svg>/s.exec(text)?.[0] ?? '';
	return { drawing, source: text.replace(drawing, '') };
};
const texts = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text]) => text);

const readings = { 'liberal-internationalism': 'A choice.', 'offensive-realism': 'A danger.' };
const timeline = (dates: readonly string[]) =>
	html(
		'dates',
		{
			kind: 'timeline',
			title: 'Dates',
			caption: 'Each once.',
			events: dates.map((date, index) => ({
				date,
				show: `Shown ${date}`,
				label: `Label ${index}`,
				text: `Text ${index}.`,
				...(index === 0 ? { readings } : {})
			}))
		},
		lensName
	);

const nodes: ArgumentNode = {
	text: 'The shared fact.',
	children: [
		{
			text: 'One reading of it, which takes a good many words to say in full.',
			theory: 'liberal-internationalism',
			relation: 'supports',
			children: [{ text: 'A reply.', theory: 'offensive-realism', relation: 'contests' }]
		},
		{ text: 'Another reading.', theory: 'offensive-realism', relation: 'supports' }
	]
};
const map = html(
	'chain',
	{ kind: 'argument-map', title: 'Why', caption: 'Two.', root: nodes },
	lensName
);
const table = html(
	'table',
	{
		kind: 'comparison',
		title: 'Cause and cure',
		caption: 'Three.',
		rows: [
			{ question: 'Cause', cells: { ...readings, transactionalism: 'Not addressed.' } },
			{ question: 'Cure', cells: readings }
		]
	},
	lensName
);

const versions = html(
	'versions',
	{
		kind: 'before-after',
		title: 'Two versions',
		caption: 'Point by point.',
		before: 'First version',
		after: 'Second version',
		rows: [
			{ point: 'Ships', before: 'Ten.', after: 'Twenty.', readings },
			{ point: 'Towers', before: 'None.', after: 'Not reported.', readings }
		]
	},
	lensName
);

describe('every figure', () => {
	test.each([
		['before-after', 'versions', versions],
		['timeline', 'dates', timeline(['2001-06-10', '2004-03-01'])],
		['argument-map', 'chain', map],
		['comparison', 'table', table]
	])('has a name, its kind and a caption, and no style attribute: %s', (kind, id, figure) => {
		expect(figure).toMatch(
			new RegExp(
				`^<figure class="figure" id="figure-${id}" data-kind="${kind}"><figcaption><strong>`
			)
		);
		expect(figure).not.toContain('style=');
	});

	test.each([
		['timeline', timeline(['2001-06-10', '2004-03-01'])],
		['argument map', map]
	])('is drawn for the eye alone: %s', (_, figure) => {
		const { drawing, source } = parts(figure);
		expect(drawing).toMatch(
			/^<svg class="drawing" viewBox="[^"]+" aria-hidden="true" focusable="false">/
		);
		expect(drawing).not.toMatch(/NaN|undefined|Infinity|<a |tabindex/);
		expect(source).toContain('class="figure-source"');
	});
});

describe('a timeline', () => {
	test('lists its events in order of time, each with its readings', () => {
		const { source } = parts(timeline(['2014-03-18', '2008-04-03']));
		expect(source).toContain(
			'<ol class="figure-source"><li><p><strong>Shown 2008-04-03. Label 1.</strong> Text 1.</p></li><li><p><strong>Shown 2014-03-18. Label 0.</strong> Text 0.</p>' +
				'<dl class="readings"><dt data-lens="liberal-internationalism">Name of liberal-internationalism</dt><dd>A choice.</dd>' +
				'<dt data-lens="offensive-realism">Name of offensive-realism</dt><dd>A danger.</dd></dl></li></ol>'
		);
	});

	test('puts events on the axis to scale', () => {
		const { drawing } = parts(timeline(['2000-01-01', '2002-01-01', '2010-01-01']));
		const [a = 0, b = 0, c = 0] = [...drawing.matchAll(/<circle[^>]* cy="([\d.]+)"/g)].map(
			([, y]) => Number(y)
		);
		expect((b - a) / (c - a)).toBeCloseTo(0.2, 2);
	});

	describe('in whatever time zone it is built', () => {
		const { TZ } = process.env;
		afterEach(() => {
			if (TZ === undefined) delete process.env.TZ;
			else process.env.TZ = TZ;
		});

		test.each(['UTC', 'Europe/Kyiv', 'Pacific/Auckland', 'America/Los_Angeles'])('%s', (zone) => {
			process.env.TZ = zone;
			const { drawing } = parts(timeline(['2007-12-30', '2012-01-02']));
			const years = texts(drawing).filter((text) => /^\d{4}$/.test(text ?? ''));
			expect(years).toEqual(['2008', '2009', '2010', '2011', '2012']);
		});
	});

	test('names each year of its axis once', () => {
		const years = texts(parts(timeline(['2001-06-10', '2004-03-01'])).drawing).filter((text) =>
			/^\d{4}$/.test(text ?? '')
		);
		expect(years).toEqual(['2002', '2003', '2004']);
	});
});

describe('an argument map', () => {
	test('has the nested list as its source, each node with theory and relation', () => {
		expect(parts(map).source).toContain(
			'<ul class="figure-source"><li>The shared fact.<ul>' +
				'<li><span class="argument-label" data-lens="liberal-internationalism">Name of liberal-internationalism supports: </span>One reading of it, which takes a good many words to say in full.' +
				'<ul><li><span class="argument-label" data-lens="offensive-realism">Name of offensive-realism contests: </span>A reply.</li></ul></li>' +
				'<li><span class="argument-label" data-lens="offensive-realism">Name of offensive-realism supports: </span>Another reading.</li></ul></li></ul>'
		);
	});

	test('draws every node, and a link to its parent that tells its relation', () => {
		const { drawing } = parts(map);
		expect(drawing.match(/<rect class="node lens-[a-z-]+"/g)).toHaveLength(4);
		expect(drawing.match(/link-supports/g)).toHaveLength(2);
		expect(drawing.match(/link-contests/g)).toHaveLength(1);
	});

	test('draws each node inside the frame', () => {
		const { drawing } = parts(map);
		const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(drawing)?.[1] ?? '')
			.split(' ')
			.map(Number);
		expect(drawing).toContain('<rect class="node lens-');
		for (const [, ...numbers] of drawing.matchAll(
			/<rect class="node lens-[a-z-]+" x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g
		)) {
			const [left = 0, top = 0, wide = 0, high = 0] = numbers.map(Number);
			expect(left >= x && top >= y && left + wide <= x + width && top + high <= y + height).toBe(
				true
			);
		}
	});
});

describe('a comparison', () => {
	test('is a table with a heading for each lens that speaks and each question', () => {
		expect(table.match(/<th scope="col"/g)).toHaveLength(3);
		expect(table.match(/<th scope="row">[^<]*/g)).toEqual([
			'<th scope="row">Cause',
			'<th scope="row">Cure'
		]);
	});

	test('says that a lens is silent where it has no cell', () => {
		expect(table).toContain('<td data-label="Name of transactionalism">silent</td>');
	});

	test('leaves out a lens that never speaks', () => {
		const two = html(
			'two',
			{ kind: 'comparison', title: 'T', caption: 'C', rows: [{ question: 'Q', cells: readings }] },
			lensName
		);
		expect(two).not.toContain('transactionalism');
	});
});

describe('wrapping', () => {
	test.each<[string, number, readonly string[]]>([
		['one two three', 7, ['one two', 'three']],
		['one', 7, ['one']],
		['unbreakable words', 5, ['unbreakable', 'words']],
		['a b c d', 3, ['a b', 'c d']]
	])('"%s" at %i', (text, width, lines) => {
		expect(wrap(text, width)).toEqual(lines);
	});
});

describe('a comparison that grows', () => {
	const growing = (grows: true | undefined) =>
		html(
			'so-far',
			{
				kind: 'comparison',
				title: 'So far',
				caption: 'It grows.',
				grows,
				rows: [{ question: 'Cure', cells: readings }]
			},
			lensName,
			[{ question: 'Cause', cells: { ...readings, transactionalism: 'Not addressed.' } }]
		);

	test('has the rows of earlier lessons below its own, each group under a head', () => {
		const table = growing(true);
		expect(table).toMatch(
			/<th scope="rowgroup" colspan="4">New in this lesson<\/th>.*>Cure<.*<th scope="rowgroup" colspan="4">From earlier lessons<\/th>.*>Cause</
		);
		expect(table).toContain('<td data-label="Name of transactionalism">silent</td>');
	});

	test('takes over nothing where it does not grow', () => {
		expect(growing(undefined)).not.toMatch(/Cause|earlier|New in this/);
	});
});

test.each([
	['Why?', '<strong>Why? </strong>'],
	['Why', '<strong>Why. </strong>']
])('a title ends with one mark: %s', (title, shown) => {
	const figure = { kind: 'argument-map', title, caption: 'Two.', root: nodes } as const;
	expect(html('chain', figure, lensName)).toContain(shown);
});

describe('a text before and after', () => {
	test('has one row a point: both versions, and what each theory says', () => {
		expect(versions).toContain(
			'<tr><th scope="row">Ships</th><td data-label="First version">Ten.</td><td data-label="Second version">Twenty.</td>' +
				'<td data-label="What the theories say of it"><dl class="readings"><dt data-lens="liberal-internationalism">Name of liberal-internationalism</dt><dd>A choice.</dd>'
		);
		expect(versions.match(/<th scope="col">/g)).toHaveLength(3);
	});
});
