import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scorm12Manifest } from './scorm12-manifest';
import { readManifest } from './test-manifest';
import { parseXml } from './test-xml';

const contents = {
	id: 'two-lenses-north',
	title: 'Two Lenses: North',
	opens: 'embed/north/quiz/index.html',
	files: ['b.js', 'a/b.html', 'embed/north/quiz/index.html']
};
const xml = scorm12Manifest(contents);
const manifest = readManifest(xml);

describe('the manifest of a SCORM 1.2 package', () => {
	test('says which standard it keeps to', () => {
		expect(manifest.root).toBe('{http://www.imsproject.org/xsd/imscp_rootv1p1p2}manifest');
		expect(manifest.schema).toEqual(['ADL SCORM', '1.2']);
		expect(manifest.order).toEqual(['metadata', 'organizations', 'resources']);
	});

	test('has one organisation with one item, which is the one SCO', () => {
		expect(manifest.defaultOrganization).toBe(manifest.organization);
		expect(manifest.points).toBe(manifest.resource.id);
		expect(manifest.resource).toMatchObject({
			type: 'webcontent',
			scormType: 'sco',
			opens: 'embed/north/quiz/index.html'
		});
	});

	test('writes scormtype with a small t, as Moodle reads it', () => {
		expect(xml).toContain(' adlcp:scormtype="sco"');
	});

	test('sets no mastery score and names no file that is not in the package', () => {
		expect(xml).not.toMatch(/masteryscore/i);
		expect(xml).not.toMatch(/\.xsd\b|schemaLocation/);
	});

	test('lists every file once, in an order of its own', () => {
		expect(manifest.files).toEqual(['a/b.html', 'b.js', 'embed/north/quiz/index.html']);
		expect(scorm12Manifest({ ...contents, files: [...contents.files].reverse() })).toBe(xml);
	});

	test('has ids that are valid and differ', () => {
		for (const id of manifest.ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
		expect(new Set(manifest.ids).size).toBe(4);
		expect(manifest.id).toBe('two-lenses-north');
	});

	test.each([
		['markup', '</title><item identifier="x"/>', '</title><item identifier="x"/>'],
		['an entity', 'War &amp; peace & "more"', 'War &amp; peace & "more"'],
		['the end of a section', 'a]]>b<![CDATA[c', 'a]]>b<![CDATA[c'],
		['line breaks', ' one\n\ttwo ', 'one two'],
		['what XML cannot hold', 'a\u0000b\u000Bc\uFFFEd', 'ab cd'],
		['half a character', 'a\uD83Db', 'ab'],
		['letters of all kinds', 'Перемир’я 和平 🕊', 'Перемир’я 和平 🕊']
	])('holds a title with %s', (_, title, read) => {
		const { titles } = readManifest(scorm12Manifest({ ...contents, title }));
		expect(titles).toEqual([read, read]);
	});

	test.each(['a b/c&d.js', 'a"b<c>.js', "it's 100 %.html", 'é/#?.js'])(
		'holds a file named %s',
		(path) => {
			const { files } = readManifest(scorm12Manifest({ ...contents, files: [path] }));
			expect(files).toEqual([path]);
		}
	);

	test('is well-formed whatever the title is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
				expect(() => parseXml(scorm12Manifest({ ...contents, title }))).not.toThrow();
			}),
			{ seed: 12, numRuns: 150 }
		);
	});
});

test.each(['<a><b></a></b>', '<a>&nbsp;</a>', '<x:a/>', '<a b="1" b="2"/>', '<a/><b/>', ''])(
	'the parser of these tests refuses %j',
	(wrong) => {
		expect(() => parseXml(wrong)).toThrow();
	}
);
