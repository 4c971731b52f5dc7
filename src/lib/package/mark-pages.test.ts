import { describe, expect, test } from 'vitest';
import { bytesOf, textOf } from './files';
import { markPages } from './mark-pages';
import { testSite } from './test-site';

const marked = (html: string, parameters: string) =>
	textOf(markPages(new Map([['a.html', bytesOf(html)]]), parameters).get('a.html') ?? bytesOf(''));

describe('every page of a package', () => {
	test('says what it was made for, on its html element', () => {
		expect(marked('<!doctype html>\n<html lang="en">\n<p>', 'pass=80&id=x')).toBe(
			'<!doctype html>\n<html data-package="pass=80&amp;id=x" lang="en">\n<p>'
		);
	});

	test.each([
		['a quotation mark', 'a="b"', 'a=&quot;b&quot;'],
		['a tag', '<script>', '&lt;script&gt;'],
		['what stands for something in a replacement', "$& $1 $' $$", "$&amp; $1 $' $$"]
	])('holds %s as text', (_, parameters, written) => {
		expect(marked('<html>', parameters)).toBe(`<html data-package="${written}">`);
	});

	test('is otherwise the same, and so is every other file', () => {
		const files = markPages(testSite, 'pass=80');
		expect([...files.keys()]).toEqual([...testSite.keys()]);
		for (const [path, bytes] of files) {
			const text = textOf(bytes).replace(' data-package="pass=80"', '');
			expect(text, path).toBe(textOf(testSite.get(path) ?? bytesOf('')));
			expect(textOf(bytes).includes('data-package'), path).toBe(path.endsWith('.html'));
		}
	});

	test('is refused when it does not begin with an html element', () => {
		expect(() => marked('<p>This is about <html>.</p>', 'x')).toThrow(
			'a.html does not begin with an html element'
		);
	});
});
