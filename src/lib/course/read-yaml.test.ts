import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './markdown/parse-markdown';
import { readYaml } from './read-yaml';

const text = `# a comment
- id: first
  list: [a, bb, { deep: x }]
- id: second
  text: >-
    folded
    prose
`;
const source = readYaml('list.yaml', text);

describe('where a value stands', () => {
	test.each<[readonly PropertyKey[], string]>([
		[[], '2:1'],
		[[0], '2:3'],
		[[0, 'id'], '2:7'],
		[[0, 'list', 1], '3:13'],
		[[0, 'list', 2, 'deep'], '3:25'],
		[[1, 'text'], '5:9']
	])('%j stands at %s', (path, place) => {
		const { file, line, column } = source.at(path);
		expect([file, `${line}:${column}`]).toEqual(['list.yaml', place]);
	});

	test.each<[readonly PropertyKey[], string]>([
		[[1, 'absent'], '4:3'],
		[[1, 'text', 'below', 'a', 'scalar'], '5:9'],
		[[7, 'id'], '2:1']
	])('%j, which does not exist, stands at the nearest parent, %s', (path, place) => {
		const { line, column } = source.at(path);
		expect(`${line}:${column}`).toBe(place);
	});

	test('a key stands where it is written, an absent one at its mapping', () => {
		expect(source.atKey([1], 'text')).toEqual({ file: 'list.yaml', line: 5, column: 3 });
		expect(source.atKey([1], 'absent')).toEqual({ file: 'list.yaml', line: 4, column: 3 });
	});

	test('lines are counted from the top of the file, front matter too', () => {
		const markdown = parseMarkdown('lesson.md', '---\ntitle: A\nlist:\n  - b\n---\n\nText\n');
		expect(markdown.frontMatter.at(['list', 0])).toEqual({
			file: 'lesson.md',
			line: 4,
			column: 5
		});
	});

	test('the line ends of Windows change no place', () => {
		const windows = readYaml('list.yaml', text.replaceAll('\n', '\r\n'));
		for (const path of [[0, 'list', 1], [1, 'text'], [1]])
			expect(windows.at(path)).toEqual(source.at(path));
	});
});

describe('broken YAML', () => {
	test('has no value, and its first mistake is told where it stands', () => {
		const broken = readYaml('list.yaml', '- a: 1\n- b: [\n- c: "x\n');
		expect(broken.value).toBeUndefined();
		expect(broken.findings).toHaveLength(1);
		expect(broken.findings[0]).toMatchObject({ rule: 'yaml', severity: 'error', line: 3 });
	});

	test('every key that stands twice is told', () => {
		const twice = readYaml('list.yaml', 'a: 1\na: 2\nb: 1\nb: 2\n');
		expect(twice.findings.map(({ line }) => line)).toEqual([2, 4]);
	});
});

test('an empty file is null, and a date stays text', () => {
	expect(readYaml('x.yaml', '').value).toBeNull();
	expect(readYaml('x.yaml', 'asOf: 2025-11-30').value).toEqual({ asOf: '2025-11-30' });
});

test('a key that names the prototype is a key like any other', () => {
	const value = readYaml('x.yaml', '__proto__: { polluted: yes }').value as object;
	expect(Object.keys(value)).toEqual(['__proto__']);
	expect(({} as { polluted?: string }).polluted).toBeUndefined();
});
