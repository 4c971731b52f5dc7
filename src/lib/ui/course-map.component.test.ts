import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import './base.css';
import CourseMap from './CourseMap.svelte';
import { eighteenLessons, lensNames } from './fixtures/eighteen-lessons';
import './tokens.css';

const lessons = eighteenLessons.flatMap((part) => part.lessons);

interface Box {
	what: string;
	rect: DOMRect;
}

const isHidden = (element: Element | null): boolean =>
	element !== null &&
	(getComputedStyle(element).clipPath !== 'none' || isHidden(element.parentElement));

function textBoxes(): Box[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const boxes: Box[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const what = node.textContent?.trim() ?? '';
		if (what === '' || isHidden(node.parentElement)) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const rect of range.getClientRects()) if (rect.width > 1) boxes.push({ what, rect });
	}
	return boxes;
}

function strandBoxes(): Box[] {
	const strands = document.querySelectorAll('.strand, .third, .bend');
	return [...strands]
		.map((strand) => ({
			what: strand.getAttribute('class') ?? '',
			rect: strand.getBoundingClientRect()
		}))
		.filter(({ rect }) => rect.height > 0);
}

const overlaps = (a: DOMRect, b: DOMRect) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function crossings(): string[] {
	const words = textBoxes();
	return strandBoxes().flatMap((strand) =>
		words
			.filter((word) => overlaps(strand.rect, word.rect))
			.map((word) => `${strand.what}: ${word.what}`)
	);
}

describe.each([320, 720, 1280])('the course map at %i px', (width) => {
	beforeEach(async () => {
		await page.viewport(width, 900);
		await render(CourseMap, { parts: eighteenLessons, lensNames });
	});

	test('does not scroll sideways', () => {
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	});

	test('lets no strand cross words', () => {
		expect(crossings()).toEqual([]);
	});

	test('is a numbered list of all lessons, each with one link', () => {
		const links = [...document.querySelectorAll('ol > li a')];
		expect(links.map((link) => link.textContent?.trim())).toEqual(lessons.map((l) => l.title));
		const starts = [...document.querySelectorAll('ol')].map((list) => list.start);
		expect(starts).toEqual([1, 4, 8, 12, 16]);
	});

	test('names the theory of every line', () => {
		const named = [...document.querySelectorAll('.argues')].map((line) =>
			line.textContent?.trim().replace(/\s+/g, ' ')
		);
		expect(named).toContain(
			'Liberal internationalism: A revisionist state attacked its neighbour.'
		);
		expect(named).toContain('American transactionalism: A service, renewed against payment.');
	});
});

test('draws strands on a wide screen and none on a phone', async () => {
	await render(CourseMap, { parts: eighteenLessons, lensNames });
	await page.viewport(1280, 900);
	expect(strandBoxes().length).toBeGreaterThan(36);
	await page.viewport(320, 900);
	expect(strandBoxes()).toEqual([]);
});

test('lets no strand cross words where the two sides meet several times and to the end', async () => {
	await page.viewport(1280, 900);
	const together = eighteenLessons.slice(2).map((part) => ({
		...part,
		lessons: part.lessons.map((lesson) => ({ ...lesson, relation: 'together' as const }))
	}));
	await render(CourseMap, { parts: [eighteenLessons[0]!, ...together], lensNames });
	expect(crossings()).toEqual([]);
});

test('shows a course of one lesson', async () => {
	await page.viewport(1280, 900);
	const [part] = eighteenLessons;
	const [lesson] = lessons;
	await render(CourseMap, { parts: [{ ...part!, lessons: [lesson!] }], lensNames });
	await expect.element(page.getByRole('link', { name: lesson!.title })).toBeVisible();
});
