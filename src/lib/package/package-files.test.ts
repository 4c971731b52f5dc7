import { describe, expect, test } from 'vitest';
import { checkFiles, packageFiles } from './package-files';
import { testLessons, testSite } from './test-site';

const [north, south] = testLessons;
const one = packageFiles(testSite, [north]);
const both = packageFiles(testSite, testLessons);
const paths = (files: ReadonlyMap<string, unknown>) => [...files.keys()].sort();

describe('the files of a package', () => {
	test('of one lesson are its pages, what they lead to, its data and the shared files', () => {
		expect(paths(one)).toEqual(
			[
				'_app/immutable/assets/0.css',
				'_app/immutable/entry/start.js',
				'_app/version.json',
				'data/e1/alphabets.json',
				'data/e1/asked-1.json',
				'data/e1/asked-12.json',
				'data/e1/catalogue.json',
				'data/e1/claims-north.json',
				'data/e1/explained-1.json',
				'data/e1/explained-12.json',
				...['', 'one-page/', 'quiz/', 'debrief/'].flatMap((step) => [
					`embed/north/${step}index.html`,
					`embed/north/${step}index.html__data.json`
				]),
				'embed/site/progress/index.html',
				'embed/site/progress/index.html__data.json',
				'favicon.svg'
			].sort()
		);
	});

	test('hold the map only where there are several lessons', () => {
		expect(one.has('embed/index.html')).toBe(false);
		expect(both.has('embed/index.html')).toBe(true);
		expect(both.has('embed/index.html__data.json')).toBe(true);
	});

	test('hold no question of another lesson, even where its number begins alike', () => {
		const files = packageFiles(testSite, [{ slug: 'north', questions: [1] }]);
		expect(paths(files).filter((path) => path.includes('asked'))).toEqual(['data/e1/asked-1.json']);
		expect(packageFiles(testSite, [south]).has('data/e1/claims-north.json')).toBe(false);
	});

	test.each(['index.html', '404.html', 'claims/index.html', 'lessons/north/index.html'])(
		'never hold the site page %s',
		(path) => {
			expect(testSite.has(path)).toBe(true);
			expect(both.has(path)).toBe(false);
		}
	);

	test('of two lessons are all that each of them needs', () => {
		for (const path of [...one.keys(), ...packageFiles(testSite, [south]).keys()])
			expect(both.has(path), path).toBe(true);
	});

	test('do not depend on the name of the edition', () => {
		const renamed = new Map(
			[...testSite].map(([path, bytes]) => [path.replace('/e1/', '/x/'), bytes])
		);
		expect(packageFiles(renamed, [north]).size).toBe(one.size);
	});
});

test('the files of the check page are its own and the shared ones', () => {
	expect(paths(checkFiles(testSite))).toEqual([
		'_app/immutable/assets/0.css',
		'_app/immutable/entry/start.js',
		'_app/version.json',
		'favicon.svg',
		'lms-check/index.html'
	]);
});
