import { expect, test } from 'vitest';
import { course, written } from '../test-bank';
import { evaluativeWords } from './evaluative-words';

test.each(['Realists weigh strength and distance.', 'Morale fell, and the moralist left.'])(
	'says nothing of "%s"',
	(text) => {
		expect(evaluativeWords(course, written({ 'x.yaml': `- "${text}"` }))).toEqual([]);
	}
);

test.each([
	['01-the-strait/lesson.md', '---\nlead: Two views.\n---\n\nA *naïve* view.\n', 5, 'naïve'],
	['01-the-strait/questions.yaml', '- id: a\n  reason: "This is obviously so."\n', 2, 'obviously'],
	['glossary.yaml', '- text: >-\n    A realistic\n    aim.\n', 1, 'realistic']
])('refuses what judges in %s', (file, text, line, word) => {
	expect(evaluativeWords(course, written({ [file]: text }))).toEqual([
		expect.objectContaining({
			severity: 'error',
			file,
			line,
			message: `"${word}" judges instead of describing; say what is meant without praise or blame`
		})
	]);
});

test('leaves titles of works alone', () => {
	const text = '- title: The Cynical Peace\n';
	expect(evaluativeWords(course, written({ 'references.yaml': text }))).toEqual([]);
});
