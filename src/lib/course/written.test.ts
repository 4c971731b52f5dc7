import { expect, test } from 'vitest';
import { writtenOf } from './written';

const texts = (file: string, text: string) =>
	writtenOf(new Map([[file, text]])).texts.map(({ line, text }) => [line, text]);

test('of YAML, every value of more than one word with its line', () => {
	const yaml = '- id: one\n  text: "Two words"\n  more:\n    - >-\n      And\n      three more\n';
	expect(texts('a/questions.yaml', yaml)).toEqual([
		[2, 'Two words'],
		[4, 'And three more']
	]);
});

test('of Markdown, front matter, headings, leads and paragraphs without their markup', () => {
	const markdown =
		'---\ntitle: A title\n---\n\n::page[A page]{#a lead="A lead"}\n\n## A *head*\n\nSome :term[words]{#w}.\n';
	expect(texts('a/lesson.md', markdown)).toEqual([
		[2, 'A title'],
		[5, 'A page'],
		[5, 'A lead'],
		[7, 'A head'],
		[9, 'Some words.']
	]);
});

test('of other files, nothing', () => {
	expect(texts('questions.lock.json', '{"a": "two words"}')).toEqual([]);
});
