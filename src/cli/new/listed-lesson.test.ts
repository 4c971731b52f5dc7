import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listedLesson } from './listed-lesson';

test.each<[string, string, string | null, string | null]>([
	['lessons: [one, two] # in order\n', 'new', null, 'lessons: [one, two, new] # in order\n'],
	['lessons: [one, two] # in order\n', 'new', 'two', 'lessons: [one, new, two] # in order\n'],
	['lessons: []\n', 'new', null, 'lessons: [new]\n'],
	['lessons: [one]\n', 'true', null, 'lessons: [one, "true"]\n'],
	[
		'a: 1 # kept\nlessons:\n  - one # the first\n  # not yet\n  - two # the second\nb: 2\n',
		'new',
		null,
		'a: 1 # kept\nlessons:\n  - one # the first\n  # not yet\n  - two # the second\n  - new\nb: 2\n'
	],
	['lessons:\n- one\n- two\n', 'new', 'one', 'lessons:\n- new\n- one\n- two\n'],
	['lessons:\n  - one', 'new', null, 'lessons:\n  - one\n  - new\n'],
	['lessons:\n  - new # planned\n', 'new', null, 'lessons:\n  - new # planned\n'],
	['title: Course\n', 'new', null, null],
	['lessons: none\n', 'new', null, null]
])('%j with "%s" before %j', (text, slug, before, expected) => {
	const listed = listedLesson(text, slug, before);
	expect(listed).toBe(expected);
	if (listed !== null) expect((parse(listed) as { lessons: string[] }).lessons).toContain(slug);
});
