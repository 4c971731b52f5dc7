import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, type Database } from './database';
import { openIndexedLog } from './indexed-log';
import { openMemoryLog } from './memory-log';
import { answerDraft, freshIndexedDB, get, LIMIT, put } from './test-storage';

let database: Database;
let open: ReturnType<typeof openIndexedLog>[] = [];

function openTab(own = openDatabase(LIMIT)) {
	const log = openIndexedLog(own);
	open.push(log);
	return log;
}

beforeEach(() => {
	freshIndexedDB();
	database = openDatabase(LIMIT);
});
afterEach(() => {
	for (const log of open) log.close();
	open = [];
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('two tabs that write at once share one device and never a number', async () => {
	const tabs = [openTab(), openTab()];
	const appends = Array.from({ length: 20 }, (_, turn) =>
		tabs[turn % 2]!.append([answerDraft(turn + 1), answerDraft(turn + 1)])
	);
	const ids = (await Promise.all(appends)).flat().map(({ id }) => id);
	expect(new Set(ids).size).toBe(40);
	expect(new Set(ids.map((id) => id.split('-')[0])).size).toBe(1);
	const sequences = ids.map((id) => Number(id.split('-')[1])).sort((a, b) => a - b);
	expect(sequences).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
	expect(await tabs[0]!.all()).toHaveLength(40);
});

test('goes on counting after the page was closed', async () => {
	const [first] = await openTab().append([answerDraft(1)]);
	const [second] = await openTab().append([answerDraft(1)]);
	expect(second?.id).toBe(first?.id.replace(/-1$/, '-2'));
});

test('tells the other tabs', async () => {
	const [here, there] = [openTab(), openTab()];
	const told = new Promise<void>((resolve) => there.onChange(resolve));
	await here.append([answerDraft(1)]);
	await told;
	expect(await there.all()).toHaveLength(1);
});

test.each<[string, unknown]>([
	['is missing', undefined],
	[
		'is forbidden',
		class {
			constructor() {
				throw new DOMException('no', 'SecurityError');
			}
		}
	],
	[
		'fails when it is used',
		class {
			postMessage() {
				throw new DOMException('closed', 'InvalidStateError');
			}
			close() {}
		}
	]
])('writes and tells its own listeners where the line to other tabs %s', async (_, channel) => {
	vi.stubGlobal('BroadcastChannel', channel);
	const log = openTab();
	const listener = vi.fn();
	log.onChange(listener);
	await log.append([answerDraft(1)]);
	await log.append([answerDraft(1)]);
	expect(listener).toHaveBeenCalledTimes(2);
});

test('a listener that throws does not undo an append, nor silence the next listener', async () => {
	const uncaught = new Promise((resolve) => process.once('uncaughtException', resolve));
	const others = process.listeners('uncaughtException').slice(0, -1);
	for (const other of others) process.off('uncaughtException', other);
	const log = openTab();
	const next = vi.fn();
	log.onChange(() => {
		throw new Error('a mistake of the page');
	});
	log.onChange(next);
	await log.append([answerDraft(1)]);
	expect(next).toHaveBeenCalledTimes(1);
	expect(await uncaught).toEqual(new Error('a mistake of the page'));
	for (const other of others) process.on('uncaughtException', other as () => void);
});

test('skips damaged records and counts them', async () => {
	const log = openTab(database);
	const [kept] = await log.append([answerDraft(1)]);
	await put(database, 'log', { ...kept, id: 'abcdefgh-1', at: 'yesterday' });
	await put(database, 'log', { id: 'nonsense' });
	expect(await log.all()).toEqual([kept]);
	expect(log.damaged()).toBe(2);
});

const quota = () => new DOMException('full', 'QuotaExceededError');

test.each<[string, () => void]>([
	[
		'at the second record',
		() => {
			const add = IDBObjectStore.prototype.add;
			let calls = 0;
			vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
				this: IDBObjectStore,
				...args
			) {
				if (++calls === 2) throw quota();
				return add.apply(this, args);
			});
		}
	],
	[
		'when it commits',
		() => {
			const put = IDBObjectStore.prototype.put;
			vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
				this: IDBObjectStore,
				...args
			) {
				const request = put.apply(this, args);
				const { transaction } = this;
				Object.defineProperty(transaction, 'error', { get: quota });
				if (args[1] === 'next') request.addEventListener('success', () => transaction.abort());
				return request;
			});
		}
	]
])(
	'a full disk %s rejects the append and leaves log and sequence as they were',
	async (_, fill) => {
		const log = openTab(database);
		await log.append([answerDraft(1)]);
		const listener = vi.fn();
		log.onChange(listener);
		fill();
		await expect(log.append([answerDraft(2), answerDraft(3)])).rejects.toThrow(
			expect.objectContaining({ name: 'QuotaExceededError' })
		);
		vi.restoreAllMocks();
		expect(listener).not.toHaveBeenCalled();
		expect(await get(database, 'meta', 'next')).toBe(2);
		expect(await log.all()).toHaveLength(1);
		const [next] = await log.append([answerDraft(2)]);
		expect(next?.id).toMatch(/-2$/);
	}
);

test.each<[string, string, unknown]>([
	['the device is damaged', 'device', 7],
	['the device is no device', 'device', 'Not A Device'],
	['the sequence is damaged', 'next', 'two'],
	['the sequence is below 1', 'next', 0],
	['the sequence is behind the log', 'next', 1]
])('starts a new device, and loses nothing, where %s', async (_, key, value) => {
	const log = openTab(database);
	const [before] = await log.append([answerDraft(1)]);
	await put(database, 'meta', value, key);
	const [after] = await log.append([answerDraft(1)]);
	expect(after?.id).toMatch(/^[a-z0-9]{12}-1$/);
	expect(after?.id).not.toBe(before?.id);
	expect(await log.all()).toHaveLength(2);
	expect(await log.append([answerDraft(1)])).toEqual([
		expect.objectContaining({ id: after?.id.replace(/-1$/, '-2'), attempt: 3 })
	]);
});

const foreign = (numbers: readonly number[]) =>
	openMemoryLog().append(numbers.map((n) => answerDraft(n)));

test('tells the other tabs what was merged, and what was taken out again', async () => {
	const [here, there] = [openTab(), openTab()];
	const told = () => new Promise<void>((resolve) => there.onChange(resolve));
	const merged = told();
	const added = await here.merge(await foreign([1, 2]));
	await merged;
	expect(await there.all()).toHaveLength(2);
	const removed = told();
	await here.remove(added);
	await removed;
	expect(await there.all()).toEqual([]);
});

test('two tabs that merge the same records while both answer keep everything once', async () => {
	const [here, there] = [openTab(), openTab(openDatabase(LIMIT))];
	const records = await foreign([1, 2, 3]);
	const [first, second] = await Promise.all([
		here.merge(records),
		there.merge(records),
		here.append([answerDraft(1)]),
		there.append([answerDraft(1)])
	]);
	expect([...first, ...second].sort()).toEqual(records.map(({ id }) => id).sort());
	expect(await here.all()).toHaveLength(5);
});

test('an id that came in and was taken out again is not given to an answer of this device', async () => {
	const log = openTab(database);
	const [own] = await log.append([answerDraft(1)]);
	const elsewhere = { ...own!, id: own!.id.replace(/-1$/, '-2'), at: 5 };
	await log.remove(await log.merge([elsewhere]));
	const [next] = await log.append([answerDraft(1)]);
	expect(next?.id).not.toBe(elsewhere.id);
});

test('records of this device that came back do not change its name', async () => {
	const log = openTab(database);
	const [first] = await log.append([answerDraft(1), answerDraft(1)]);
	const copy = await log.all();
	await log.remove([first!.id]);
	expect(await log.merge(copy)).toEqual([first!.id]);
	const [next] = await log.append([answerDraft(1)]);
	expect(next?.id).toBe(first!.id.replace(/-1$/, '-3'));
});

test.each<[string, 'add' | 'delete', (log: ReturnType<typeof openTab>) => Promise<unknown>]>([
	['a merge', 'add', async (log) => log.merge(await foreign([2, 3]))],
	['taking out', 'delete', async (log) => log.remove((await log.all()).map(({ id }) => id))]
])(
	'a disk that refuses %s half-way leaves the log as it was, and tells nobody',
	async (_, name, change) => {
		const log = openTab(database);
		const before = await log.append([answerDraft(1), answerDraft(2)]);
		const listener = vi.fn();
		log.onChange(listener);
		const work = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
		let calls = 0;
		vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
			this: IDBObjectStore,
			...args: unknown[]
		) {
			if (++calls === 2) throw quota();
			return work.apply(this, args) as never;
		});
		await expect(change(log)).rejects.toThrow(
			expect.objectContaining({ name: 'QuotaExceededError' })
		);
		vi.restoreAllMocks();
		expect(listener).not.toHaveBeenCalled();
		expect(await log.all()).toEqual(before);
	}
);
