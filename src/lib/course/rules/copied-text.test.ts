import { expect, test } from 'vitest';
import { course, told, written } from '../test-bank';
import { runsOf } from '../wording/runs';
import { packRuns, RUNS_FILE } from '../wording/runs-file';
import { copiedText } from './copied-text';

const STUDY = 'The isle opened its harbour to a fleet that nobody had asked for, and waited.';
const runs = packRuns(runsOf(STUDY).map(({ hash }) => hash));
const found = (files: Readonly<Record<string, string>>) =>
	copiedText(course, written({ [RUNS_FILE]: runs, ...files }));

test('allows seven words in a row, and the titles of sections', () => {
	const seven = 'It opened its harbour to a fleet that somebody wanted.';
	expect(found({ 'a/claims.yaml': `- text: ${seven}`, 'study.yaml': STUDY })).toEqual([]);
});

test.each([
	['a/lesson.md', '# Title\n\nThen its harbour to a fleet\nthat nobody had asked was shut.', 3],
	['a/lesson.md', 'Its :term[harbour]{#harbour} to a fleet that nobody had asked for.', 1],
	['a/questions.yaml', '- reason: >-\n    Its harbour to a\n    FLEET that “nobody” had asked.', 2],
	['theories/x.md', '---\nsummary: Its harbour, to a fleet, that nobody had asked\n---\n', 2]
])('refuses eight, whatever their case, punctuation and markup, in %s', (file, text, line) => {
	const [finding, ...rest] = found({ [file]: text });
	expect(rest).toEqual([]);
	expect(finding).toMatchObject({ severity: 'error', file, line });
	expect(finding?.message).toContain('say it in your own words');
});

test('tells a long stretch once', () => {
	expect(found({ 'a/lesson.md': STUDY })).toHaveLength(1);
});

test.each([{}, { [RUNS_FILE]: '{' }, { [RUNS_FILE]: '{"run": 7}' }])(
	'warns where the hashes cannot be read',
	(files) => {
		expect(told(copiedText(course, written(files as Record<string, string>)))).toEqual([
			expect.stringContaining('warning: the hashes of the study cannot be read')
		]);
	}
);
