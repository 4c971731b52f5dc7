import { expect, test } from 'vitest';
import { countWords, lessonMinutes } from './words';

test.each<[string, number]>([
	['', 0],
	['...', 0],
	['One strait, two theories.', 4],
	['a two-year-old rule', 3],
	["the isle's own rule", 4],
	['the isle’s own rule', 4],
	['in 2014 and 2022', 4],
	['Kyïv, Zürich & Łódź', 3],
	['before - after', 2],
	['line\nbreak\tand  spaces', 4]
])('"%s" has %i words', (text, count) => {
	expect(countWords(text)).toBe(count);
});

test.each([
	[0, 0, 0],
	[200, 0, 1],
	[0, 4, 3],
	[1298, 11, 15],
	[86, 4, 3]
])('%i words and %i questions take %i minutes', (words, questions, minutes) => {
	expect(lessonMinutes(words, questions)).toBe(minutes);
});
