import { describe, expect, test } from 'vitest';
import { buildPackage } from './build-package';
import { bytesOf, textOf } from './files';
import { packageFiles } from './package-files';
import { testLessons, testSite } from './test-site';
import { readManifest } from './test-manifest';

const files = packageFiles(testSite, testLessons);
const plan = {
	format: 'scorm12',
	id: 'two-lenses-all',
	title: 'Two Lenses',
	opens: 'embed/index.html',
	parameters: 'lessons=north,south&pass=80'
} as const;
const built = buildPackage(files, plan);
const text = (path: string) => textOf(built.get(path) ?? bytesOf(''));

describe('a SCORM 1.2 package', () => {
	test('has its manifest at its root, which lists every other file exactly once', () => {
		const { files: listed } = readManifest(text('imsmanifest.xml'));
		const others = [...built.keys()].filter((path) => path !== 'imsmanifest.xml');
		expect(listed).toEqual(others.sort());
		expect(new Set(listed).size).toBe(listed.length);
	});

	test('tells every page its assignment, its format and its id', () => {
		const pages = [...built.keys()].filter((path) => path.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(8);
		for (const page of pages)
			expect(text(page)).toContain(
				'<html data-package="lessons=north,south&amp;pass=80&amp;format=scorm12&amp;id=two-lenses-all" '
			);
	});

	test('is told its format also where nothing is assigned', () => {
		const page = buildPackage(files, { ...plan, parameters: '' }).get(plan.opens);
		expect(textOf(page ?? bytesOf(''))).toContain('"format=scorm12&amp;id=two-lenses-all"');
	});

	test('is refused when the page with which it opens is not in it', () => {
		expect(() => buildPackage(files, { ...plan, opens: 'embed/west/index.html' })).toThrow(
			'embed/west/index.html is not in the package'
		);
	});
});
