import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from './database';
import { openEnvelopes, type EnvelopeStore } from './envelopes';
import { openMemoryEnvelopes } from './memory-envelopes';
import { freshIndexedDB, LIMIT } from './test-storage';

describe.each<[string, () => EnvelopeStore]>([
	['in IndexedDB', () => openEnvelopes(openDatabase(LIMIT))],
	['in memory', openMemoryEnvelopes]
])('envelopes %s', (_, open) => {
	let envelopes: EnvelopeStore;

	beforeEach(() => {
		freshIndexedDB();
		envelopes = open();
	});
	afterEach(() => vi.unstubAllGlobals());

	test('are read back as they were written', async () => {
		await envelopes.write('quiz', { page: 2 });
		await envelopes.write('lesson', { page: 5 });
		expect(await envelopes.read('quiz')).toEqual({ page: 2 });
		expect(await envelopes.read('lesson')).toEqual({ page: 5 });
	});

	test('are replaced by the next under their key', async () => {
		await envelopes.write('quiz', { page: 2 });
		await envelopes.write('quiz', { page: 3 });
		expect(await envelopes.read('quiz')).toEqual({ page: 3 });
	});

	test('are undefined where nothing was written, and after removal', async () => {
		expect(await envelopes.read('quiz')).toBeUndefined();
		await envelopes.write('quiz', { page: 2 });
		await envelopes.remove('quiz');
		await envelopes.remove('quiz');
		expect(await envelopes.read('quiz')).toBeUndefined();
	});

	test('reject what cannot be stored', async () => {
		await expect(envelopes.write('quiz', () => 1)).rejects.toThrow();
		expect(await envelopes.read('quiz')).toBeUndefined();
	});
});
