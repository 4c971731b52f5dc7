import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archive } from './archive';
import { bytesOf, textOf } from './files';
import { testSite } from './test-site';

const names = (zip: Uint8Array) => Object.keys(unzipSync(zip));

describe('a zip', () => {
	test('holds every file as it was', () => {
		const found = unzipSync(archive(testSite));
		expect(names(archive(testSite))).toHaveLength(testSite.size);
		for (const [path, bytes] of testSite)
			expect(textOf(found[path] ?? bytesOf(''))).toBe(textOf(bytes));
	});

	test('has the same bytes each time, in whatever order its files come', () => {
		const turned = new Map([...testSite].reverse());
		expect(Buffer.compare(archive(testSite), archive(testSite))).toBe(0);
		expect(Buffer.compare(archive(testSite), archive(turned))).toBe(0);
	});

	test('names its files in the order of their letters', () => {
		const files = new Map(['b', 'a/z', 'B', 'a/b'].map((path) => [path, bytesOf(path)]));
		expect(names(archive(files))).toEqual(['B', 'a/b', 'a/z', 'b']);
	});

	test('has other bytes when a file has', () => {
		const changed = new Map([...testSite, ['favicon.svg', bytesOf('<svg/>')]]);
		expect(Buffer.compare(archive(testSite), archive(changed))).not.toBe(0);
	});

	test('bears the same time everywhere: noon on 1 January 2000', () => {
		const zip = archive(new Map([['a', bytesOf('a')]]));
		const time = new DataView(zip.buffer, zip.byteOffset).getUint32(10, true);
		expect([time >>> 25, (time >>> 21) & 15, (time >>> 16) & 31, (time >>> 11) & 31]).toEqual([
			20, 1, 1, 12
		]);
		expect(time & 0x7ff).toBe(0);
	});
});
