import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from './database';
import { openIndexedLog } from './indexed-log';
import { openMemoryTexts } from './memory-texts';
import { DATABASE_NAME } from './names';
import { freshIndexedDB, holdOpen, LIMIT, put } from './test-storage';
import { openTexts, type TextStore } from './texts';

const mine = {
	text: 'The fact is shared; the inference is not.',
	ticked: [0, 2],
	at: 1767225600000
};

beforeEach(freshIndexedDB);
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe.each<[string, () => TextStore]>([
	['in IndexedDB', () => openTexts(openDatabase(LIMIT))],
	['in memory', openMemoryTexts]
])('texts %s', (_, open) => {
	let texts: TextStore;

	beforeEach(() => {
		texts = open();
	});

	test('are read back as they were written, by question', async () => {
		expect(await texts.write(7, 1, mine)).toBe(true);
		expect(await texts.write(8, 1, { ...mine, text: 'Another.' })).toBe(true);
		expect(await texts.read(7, 1)).toEqual(mine);
		expect(await texts.read(8, 1)).toEqual({ ...mine, text: 'Another.' });
	});

	test('are replaced by the next to the same question', async () => {
		await texts.write(7, 1, mine);
		await texts.write(7, 1, { text: 'Better.', ticked: [], at: mine.at + 1 });
		expect(await texts.read(7, 1)).toEqual({ text: 'Better.', ticked: [], at: mine.at + 1 });
	});

	test('are null where nothing was written, and to another revision of the question', async () => {
		await texts.write(7, 1, mine);
		expect(await texts.read(7, 2)).toBeNull();
		expect(await texts.read(71, 1)).toBeNull();
		expect(await texts.read(1, 7)).toBeNull();
	});

	test('keep line breaks, other scripts and an empty text', async () => {
		const text = 'Рік 2022\n\n„so“ 🕊️ '.repeat(200);
		await texts.write(7, 1, { ...mine, text });
		expect((await texts.read(7, 1))?.text).toBe(text);
		await texts.write(7, 1, { ...mine, text: '' });
		expect((await texts.read(7, 1))?.text).toBe('');
	});

	test('do not change with what was handed over or handed back', async () => {
		const ticked = [1];
		await texts.write(7, 1, { ...mine, ticked });
		ticked.push(2);
		((await texts.read(7, 1))?.ticked as number[]).push(0);
		expect((await texts.read(7, 1))?.ticked).toEqual([1]);
	});

	test('take frozen values and values with more in them, and keep no more than they know', async () => {
		const more = Object.freeze({ ...mine, ticked: Object.freeze([1]), view: () => 1 });
		expect(await texts.write(7, 1, more)).toBe(true);
		expect(await texts.read(7, 1)).toEqual({ ...mine, ticked: [1] });
	});
});

test('texts last from one page to the next', async () => {
	await openTexts(openDatabase(LIMIT)).write(7, 1, mine);
	expect(await openTexts(openDatabase(LIMIT)).read(7, 1)).toEqual(mine);
});

test('texts stand beside the log and not in it', async () => {
	vi.stubGlobal('BroadcastChannel', undefined);
	const database = openDatabase(LIMIT);
	await openTexts(database).write(7, 1, mine);
	expect(await openIndexedLog(database).all()).toEqual([]);
});

test.each<[string, unknown]>([
	['text', 'A text.'],
	['null', null],
	['a text that is none', { ...mine, text: 7 }],
	['ticks that are none', { ...mine, ticked: 'all' }],
	['ticks that are no places', { ...mine, ticked: [0.5] }],
	['no time', { text: 'A text.', ticked: [] }]
])('where %s is stored, nothing is read', async (_, damaged) => {
	const database = openDatabase(LIMIT);
	await put(database, 'texts', damaged, '7.1');
	expect(await openTexts(database).read(7, 1)).toBeNull();
});

const refuse = (name: string) => (): never => {
	throw new DOMException('refused', name);
};

describe('is survived: ', () => {
	test('a full store says no, keeps what it had, and takes the text once there is room', async () => {
		const texts = openTexts(openDatabase(LIMIT));
		await texts.write(7, 1, mine);
		const full = vi
			.spyOn(IDBObjectStore.prototype, 'put')
			.mockImplementation(refuse('QuotaExceededError'));
		expect(await texts.write(7, 1, { ...mine, text: 'Better.' })).toBe(false);
		expect(await texts.read(7, 1)).toEqual(mine);
		full.mockRestore();
		expect(await texts.write(7, 1, { ...mine, text: 'Better.' })).toBe(true);
		expect((await texts.read(7, 1))?.text).toBe('Better.');
	});

	test('a store that turns out full when it is flushed says no, and keeps what it had', async () => {
		const texts = openTexts(openDatabase(LIMIT));
		await texts.write(7, 1, mine);
		const { put: store } = IDBObjectStore.prototype;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
			this: IDBObjectStore,
			...given
		) {
			const request = store.apply(this, given);
			request.addEventListener('success', () => this.transaction.abort());
			return request;
		});
		expect(await texts.write(7, 1, { ...mine, text: 'Better.' })).toBe(false);
		expect(await texts.read(7, 1)).toEqual(mine);
	});

	test.each<[string, () => unknown]>([
		['IndexedDB is missing', () => vi.stubGlobal('indexedDB', undefined)],
		['opening throws', () => vi.stubGlobal('indexedDB', { open: refuse('SecurityError') })],
		['opening never ends', () => holdOpen(DATABASE_NAME)]
	])('%s', async (_, damage) => {
		await damage();
		const texts = openTexts(openDatabase(LIMIT));
		expect(await texts.write(7, 1, mine)).toBe(false);
		expect(await texts.read(7, 1)).toBeNull();
	});

	test('a store that cannot be read', async () => {
		const texts = openTexts(openDatabase(LIMIT));
		await texts.write(7, 1, mine);
		vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(refuse('UnknownError'));
		expect(await texts.read(7, 1)).toBeNull();
	});
});
