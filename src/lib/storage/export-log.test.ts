import { expect, test } from 'vitest';
import { exportFileName, exportLog } from './export-log';
import { openMemoryLog } from './memory-log';
import { answerDraft } from './test-storage';

const now = Date.UTC(2026, 2, 1, 9, 30);

test('a file names its format, its course and the time, and holds the records as they are', async () => {
	const records = await openMemoryLog().append([answerDraft(1), answerDraft(2)]);
	const file = exportLog(records, { course: 'c1', now });
	expect(JSON.parse(JSON.stringify(file))).toEqual({
		format: 'two-lenses-log',
		version: 1,
		exported: '2026-03-01T09:30:00.000Z',
		course: 'c1',
		records
	});
});

test('the name of the file holds the date', () => {
	expect(exportFileName(now)).toBe('two-lenses-log-2026-03-01.json');
});
