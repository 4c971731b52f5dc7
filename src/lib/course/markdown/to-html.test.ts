import { describe, expect, test } from 'vitest';
import { courseOf, edited, published, tiny } from '../test-course';
import type { Edit } from '../test-course';

const LESSON = '01-the-strait/lesson.md';

/** The HTML of the first or second page of the tiny course after these edits. */
function pageHtml(page: 0 | 1, edits: readonly Edit[] = []): string {
	return courseOf(edited(tiny, edits)).lessons[0]?.pages[page]?.html ?? '';
}

const first = pageHtml(0);
const second = pageHtml(1);

/** What a reader reads: no tags, one space for any run of them. */
const read = (html: string) =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** From an opening tag with this attribute to the end of the line: each block of a reading is a line. */
const block = (html: string, attribute: string) =>
	html.split('\n').find((line) => line.includes(attribute)) ?? '';

describe('a heading', () => {
	test('has its text as its anchor', () => {
		expect(first).toContain('<h2 id="a-rule-that-held">A rule that held</h2>');
	});

	test('that stands twice in a lesson has an anchor of its own each time', () => {
		const edit: Edit = [LESSON, '## A base that came near', '## A rule that held'];
		const passage: Edit = [
			'01-the-strait/questions.yaml',
			'a-base-that-came-near',
			'a-rule-that-held-1'
		];
		expect(pageHtml(1, [edit, passage])).toContain('<h2 id="a-rule-that-held-1">');
	});
});

describe('a shown claim', () => {
	const html = block(first, 'id="claim-rule-was-broken"');

	test('stands with its text, key, stances, kind, voice, record and place in the study', () => {
		expect(html).toContain('data-key="liberal-internationalism"');
		expect(read(html)).toBe(
			"The strait closed because a government set aside a rule that it had signed. Liberal internationalism supports Offensive realism contests Causal claim · voice: the study's author Drawn from the study; not documented outside it Study, The Two Accounts, line 3"
		);
	});

	test('names the lenses that speak and not those that are silent', () => {
		expect(html.match(/data-lens="[a-z-]+" data-stance="[a-z]+"/g)).toEqual([
			'data-lens="liberal-internationalism" data-stance="supports"',
			'data-lens="offensive-realism" data-stance="contests"'
		]);
	});

	test('names the text that documents it', () => {
		expect(read(block(second, 'id="claim-base-alarmed"'))).toContain('Documented: Holm 2004');
	});

	test('has labels that are named for assistive technology', () => {
		expect(html).toContain('role="note" aria-label="About this claim"');
	});

	test('leads to its section on the page of the study, from whatever folder', () => {
		expect(html).toContain('href="%root%/study/index.html#two-accounts"');
	});

	test.each([
		['fact', '[]', 'No theory is needed Fact'],
		['norm', '[author]', 'For discussion: no theory settles it Norm']
	])('that no lens speaks to says what that means: a %s', (kind, holders, said) => {
		const claims = '01-the-strait/claims.yaml';
		const html = pageHtml(0, [
			[
				claims,
				'  line: 3\n  voice: author\n  holders: [author]\n  kind: cause\n  stances:\n    { liberal-internationalism: supports, offensive-realism: contests,',
				`  line: 3\n  voice: author\n  holders: ${holders}\n  kind: ${kind}\n  stances:\n    { liberal-internationalism: silent, offensive-realism: silent,`
			]
		]);
		expect(html).toContain(`data-key="${kind === 'fact' ? 'neither' : 'open'}"`);
		expect(read(html)).toContain(said);
	});
});

test('a source note says what it says, the line, the record and the text', () => {
	const html = block(first, 'source-note');
	expect(html).toContain('role="note" aria-label="Source note"');
	expect(read(html)).toBe(
		'Source note The study gives nine years; the record gives eleven. Study, line 4. Record: corrected. Jon Holm, Narrow Waters (2004).'
	);
});

test('a table has heads of columns and rows, and each cell says to which column it belongs', () => {
	const html = pageHtml(1, [
		[
			LESSON,
			'## A base that came near',
			'| Ship | Crew |\n| --- | --- |\n| *Gull* | twelve |\n| Tern |\n\n## A base that came near'
		]
	]);
	expect(html).toContain(
		'<table><thead><tr><th scope="col">Ship</th><th scope="col">Crew</th></tr></thead>' +
			'<tbody><tr><th scope="row"><em>Gull</em></th><td data-label="Crew">twelve</td></tr>' +
			'<tr><th scope="row">Tern</th></tr></tbody></table>'
	);
});

test('what is outside the study says so', () => {
	const html = block(second, 'class="outside"');
	expect(html).toContain('role="note" aria-label="Outside the study"');
	expect(read(html)).toBe('Outside the study Other realists would expect less.');
});

describe('a term', () => {
	const button = /<button[^>]*popovertarget="(term-[a-z0-9-]+)"[^>]*>([^<]*)<\/button>/.exec(
		second
	);

	test('is a button that opens its explanation', () => {
		expect(button?.[2]).toBe('buffer');
		expect(second).toContain(`id="${button?.[1]}" popover="auto"`);
		expect(button?.[0]).toContain('type="button"');
	});

	test('says where its explanation does not come from the study', () => {
		expect(read(second)).toContain('Land or water that keeps two powers apart. Outside the study.');
		expect(read(first)).not.toContain('by the cost that it would bring. Outside the study.');
	});
});

describe('a citation', () => {
	test('is a button with author and year, which opens the whole reference', () => {
		const button = /<button[^>]*popovertarget="(source-[a-z0-9-]+)"[^>]*>([^<]*)<\/button>/.exec(
			first
		);
		expect(button?.[2]).toBe('Ferrier 1998');
		expect(first).toContain(`id="${button?.[1]}" popover="auto"`);
		expect(read(first)).toContain('Ada Ferrier, Rules of the Strait , Harbour Press, 1998.');
	});

	test('that opens a paragraph, as in a reading list, stands in full', () => {
		const html = pageHtml(1, [
			[LESSON, 'Other realists would expect less.', ':cite[holm-2004] is one.']
		]);
		expect(read(block(html, 'class="outside"'))).toBe(
			'Outside the study Jon Holm, Narrow Waters , Review of Coasts 3 (2), 2004 is one.'
		);
	});
});

describe('every reading of the course', () => {
	const readings = [tiny, published].flatMap((files) => {
		const { lessons, theories } = courseOf(files);
		return [
			...lessons.flatMap(({ slug, pages, orientation }) => [
				[slug, orientation] as const,
				...pages.map(({ id, html }) => [`${slug}/${id}`, html] as const)
			]),
			...theories.map(({ id, html }) => [id, html] as const)
		];
	});

	test.each(readings)('%s gives each id once, and opens only what is there', (_, html) => {
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const targets = [...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
		expect(ids).toEqual(expect.arrayContaining(targets));
	});

	test.each(readings)(
		'%s holds no style, script or handler, as the content policy asks',
		(_, html) => {
			expect(html).not.toMatch(/ style=| on[a-z]+=|<(script|style|iframe)\b|javascript:/i);
		}
	);

	test.each(readings)(
		'%s puts no block inside a paragraph, which HTML would take apart',
		(_, html) => {
			const paragraphs = [...html.matchAll(/<p(?: [^>]*)?>(.*?)<\/p>/gs)].map(
				([, inside]) => inside
			);
			for (const inside of paragraphs)
				expect(inside).not.toMatch(/<(?:div|p|ul|ol|dl|table|figure|aside|h[1-6])[ >]/);
		}
	);
});

test('text is escaped', () => {
	const html = pageHtml(0, [
		[
			'01-the-strait/claims.yaml',
			'text: The strait closed because a government set',
			'text: \'The <b>strait</b> & "port" closed because a government set'
		],
		[
			'01-the-strait/claims.yaml',
			'aside a rule that it had signed.',
			"aside a rule that it had signed.'"
		]
	]);
	expect(html).toContain('The &#x3C;b>strait&#x3C;/b> &#x26; "port" closed');
});
