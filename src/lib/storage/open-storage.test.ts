import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from './names';
import { openStorage } from './open-storage';
import type { StorageEnvironment } from './storage-environment';
import { answerDraft, freshIndexedDB, holdOpen, LIMIT } from './test-storage';

const environment: StorageEnvironment = {
	manager: () => ({ persisted: async () => true }),
	limit: LIMIT
};

beforeEach(() => {
	freshIndexedDB();
	vi.stubGlobal('BroadcastChannel', undefined);
});
afterEach(() => vi.unstubAllGlobals());

test('keeps answers, places and texts from one page to the next', async () => {
	const first = await openStorage(environment);
	const written = await first.log.append([answerDraft(1)]);
	await first.envelopes.write('quiz', { page: 2 });
	await (await first.texts()).write(7, 1, { text: 'Mine.', ticked: [0], at: 1 });
	const second = await openStorage(environment);
	expect(second.state).toBe('durable');
	expect(await second.log.all()).toEqual(written);
	expect(await second.envelopes.read('quiz')).toEqual({ page: 2 });
	expect(await (await second.texts()).read(7, 1)).toEqual({ text: 'Mine.', ticked: [0], at: 1 });
});

test.each<[string, () => unknown]>([
	['IndexedDB is missing', () => vi.stubGlobal('indexedDB', undefined)],
	[
		'IndexedDB throws',
		() =>
			vi.stubGlobal('indexedDB', {
				open() {
					throw new DOMException('no', 'SecurityError');
				}
			})
	],
	['another tab does not let go', () => holdOpen(DATABASE_NAME)]
])('works from memory, and says so, when %s', async (_, damage) => {
	await damage();
	const { log, envelopes, texts, state } = await openStorage(environment);
	expect(state).toBe('memory');
	const written = await log.append([answerDraft(1)]);
	expect(await log.all()).toEqual(written);
	await envelopes.write('quiz', 1);
	expect(await envelopes.read('quiz')).toBe(1);
	const kept = await texts();
	await kept.write(7, 1, { text: 'Mine.', ticked: [], at: 1 });
	expect(await kept.read(7, 1)).toMatchObject({ text: 'Mine.' });
});

test('opens without an environment where there is no browser', async () => {
	vi.stubGlobal('indexedDB', undefined);
	vi.stubGlobal('navigator', undefined);
	expect((await openStorage()).state).toBe('memory');
});
