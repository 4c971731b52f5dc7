import { describe, expect, test, vi } from 'vitest';
import type { LogRecord } from '$lib/mastery/record-schema';
import { openMemoryLog } from '$lib/storage/memory-log';
import type { LogStore, RecordDraft } from '$lib/storage/log-store';
import { resilientLog } from './resilient-log';

function answer(number: number): RecordDraft {
	return {
		kind: 'answer',
		at: number * 1000,
		number,
		revision: 1,
		response: ['a'],
		right: true,
		hint: false,
		confidence: null,
		place: 'quiz',
		sitting: 's',
		seed: 1,
		course: '1'
	};
}

/** A store that can be made to refuse, and what it holds. */
function setting() {
	const store = openMemoryLog();
	let refusal: Error | null = null;
	const broken: LogStore = {
		...store,
		append: (drafts) => (refusal ? Promise.reject(refusal) : store.append(drafts)),
		merge: (records) => (refusal ? Promise.reject(refusal) : store.merge(records)),
		remove: (ids) => (refusal ? Promise.reject(refusal) : store.remove(ids)),
		all: () => (refusal ? Promise.reject(refusal) : store.all())
	};
	const listener = { failed: vi.fn(), recovered: vi.fn() };
	return {
		store,
		listener,
		log: resilientLog(broken, listener),
		refuse(error: Error | null) {
			refusal = error;
		}
	};
}

const full = new Error('QuotaExceededError');
const numbers = (records: readonly LogRecord[]) =>
	records.map((record) => (record.kind === 'answer' ? record.number : 0)).sort();

describe('while writing works', () => {
	test('what is appended stands in the store, and nobody is told', async () => {
		const { log, store, listener } = setting();
		expect(numbers(await log.append([answer(1), answer(2)]))).toEqual([1, 2]);
		expect(numbers(await store.all())).toEqual([1, 2]);
		expect(listener.failed).not.toHaveBeenCalled();
		expect(listener.recovered).not.toHaveBeenCalled();
	});
});

describe('while writing fails', () => {
	test('an answer is taken all the same, kept in memory, and told as a failure each time', async () => {
		const { log, store, listener, refuse } = setting();
		await log.append([answer(1)]);
		refuse(full);
		expect(numbers(await log.append([answer(2)]))).toEqual([2]);
		expect(numbers(await log.append([answer(3)]))).toEqual([3]);
		expect(numbers(await log.all())).toEqual([2, 3]);
		expect(numbers(await store.all())).toEqual([1]);
		expect(listener.failed).toHaveBeenCalledTimes(2);
	});

	test('a draft that makes no valid record is refused and does not wait', async () => {
		const { log, listener, refuse } = setting();
		refuse(new TypeError('not a record'));
		await expect(log.append([answer(1)])).rejects.toThrow('not a record');
		refuse(null);
		expect(await log.all()).toEqual([]);
		expect(listener.failed).not.toHaveBeenCalled();
	});
});

describe('once writing works again', () => {
	test('what waited is written first, with the next answer, and once', async () => {
		const { log, store, listener, refuse } = setting();
		refuse(full);
		await log.append([answer(1)]);
		await log.append([answer(2)]);
		refuse(null);
		expect(numbers(await log.append([answer(3)]))).toEqual([3]);
		expect((await store.all()).map((record) => record.at)).toEqual([1000, 2000, 3000]);
		expect(numbers(await log.all())).toEqual([1, 2, 3]);
		expect(listener.recovered).toHaveBeenCalledTimes(1);
		await log.append([answer(4)]);
		expect(numbers(await store.all())).toEqual([1, 2, 3, 4]);
		expect(listener.recovered).toHaveBeenCalledTimes(1);
	});

	test('what can be read is read beside what still waits', async () => {
		const { log, refuse } = setting();
		await log.append([answer(1)]);
		refuse(full);
		await log.append([answer(2)]);
		refuse(null);
		expect(numbers(await log.all())).toEqual([1, 2]);
	});
});

describe('when appends overlap', () => {
	test('what waited is written once', async () => {
		const { log, store, refuse } = setting();
		refuse(full);
		await log.append([answer(1)]);
		refuse(null);
		await Promise.all([log.append([answer(2)]), log.append([answer(3)])]);
		expect(numbers(await store.all())).toEqual([1, 2, 3]);
	});

	test('an answer that fails beside one that succeeds is not lost', async () => {
		const { log, refuse } = setting();
		refuse(full);
		const failing = log.append([answer(1)]);
		const succeeding = failing.then(() => refuse(null));
		await Promise.all([failing, succeeding]);
		await Promise.all([log.append([answer(2)]), log.append([])]);
		expect(numbers(await log.all())).toEqual([1, 2]);
		expect(await log.append([])).toEqual([]);
	});
});

describe('records of another device', () => {
	const elsewhere = (...values: number[]) => openMemoryLog().append(values.map(answer));

	test('are merged into the store while writing works, and taken out again', async () => {
		const { log, store, listener } = setting();
		const added = await log.merge(await elsewhere(1, 2));
		expect(numbers(await store.all())).toEqual([1, 2]);
		await log.remove(added);
		expect(await store.all()).toEqual([]);
		expect(listener.failed).not.toHaveBeenCalled();
	});

	test('wait in memory while writing fails, once, and are told as a failure', async () => {
		const { log, store, listener, refuse } = setting();
		const records = await elsewhere(1, 2);
		await log.append([answer(3)]);
		refuse(full);
		expect(await log.merge(records)).toEqual(records.map(({ id }) => id));
		expect(await log.merge(records)).toEqual([]);
		expect(numbers(await log.all())).toEqual([1, 2]);
		refuse(null);
		expect(numbers(await log.all())).toEqual([1, 2, 3]);
		expect(numbers(await store.all())).toEqual([3]);
		expect(listener.failed).toHaveBeenCalledTimes(2);
	});

	test('that stand in the store already do not wait', async () => {
		const { store, listener } = setting();
		const records = await elsewhere(1);
		await store.merge(records);
		const readable: LogStore = { ...store, merge: () => Promise.reject(full) };
		const log = resilientLog(readable, listener);
		expect(await log.merge(records)).toEqual([]);
		expect(await log.all()).toEqual(records);
	});

	test('are written with the next answer that can be, under their own ids and with what waited', async () => {
		const { log, store, listener, refuse } = setting();
		const records = await elsewhere(1);
		refuse(full);
		await log.merge(records);
		await log.append([answer(2)]);
		refuse(null);
		expect(numbers(await log.append([answer(3)]))).toEqual([3]);
		expect(numbers(await store.all())).toEqual([1, 2, 3]);
		expect(await store.all()).toContainEqual(records[0]);
		expect(numbers(await log.all())).toEqual([1, 2, 3]);
		expect(listener.recovered).toHaveBeenCalledTimes(1);
	});

	test('that another tab wrote meanwhile are read once', async () => {
		const { log, store, refuse } = setting();
		const records = await elsewhere(1);
		refuse(full);
		await log.merge(records);
		refuse(null);
		await store.merge(records);
		expect(await log.all()).toEqual(records);
	});

	test('that wait in memory can be taken out while writing fails, and are not written later', async () => {
		const { log, store, refuse } = setting();
		refuse(full);
		await log.append([answer(2)]);
		await log.remove(await log.merge(await elsewhere(1)));
		expect(numbers(await log.all())).toEqual([2]);
		refuse(null);
		await log.append([answer(3)]);
		expect(numbers(await store.all())).toEqual([2, 3]);
	});

	test('that stand in the store cannot be taken out while writing fails, and stay', async () => {
		const { log, refuse } = setting();
		const added = await log.merge(await elsewhere(1));
		refuse(full);
		await expect(log.remove(added)).rejects.toThrow(full);
		refuse(null);
		expect(numbers(await log.all())).toEqual([1]);
	});

	test('that are no records are refused and do not wait', async () => {
		const { log, listener } = setting();
		const [record] = await elsewhere(1);
		await expect(log.merge([{ ...record!, at: -1 }])).rejects.toThrow(TypeError);
		expect(await log.all()).toEqual([]);
		expect(listener.failed).not.toHaveBeenCalled();
	});
});
