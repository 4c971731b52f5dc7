import { logRecordSchema, type LogRecord } from '$lib/mastery/record-schema';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from './database';
import { openIndexedLog } from './indexed-log';
import type { LogStore, RecordDraft } from './log-store';
import { openMemoryLog } from './memory-log';
import { answerDraft, freshIndexedDB, LIMIT } from './test-storage';

const hint: RecordDraft = {
	kind: 'hint',
	at: 1,
	number: 3,
	revision: 1,
	hint: 1,
	sitting: 's1',
	seed: 7,
	course: 'c1'
};
const secured: RecordDraft = { kind: 'secured', at: 2, concept: 'anarchy', course: 'c1' };

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe.each<[string, () => LogStore & { close?(): void }]>([
	['in IndexedDB', () => openIndexedLog(openDatabase(LIMIT))],
	['in memory', openMemoryLog]
])('a log %s', (_, open) => {
	let log: LogStore & { close?(): void };

	beforeEach(() => {
		freshIndexedDB();
		log = open();
	});
	afterEach(() => {
		log.close?.();
		vi.unstubAllGlobals();
	});

	test('is empty at first', async () => {
		expect(await log.all()).toEqual([]);
		expect(log.damaged()).toBe(0);
	});

	test('gives each record the device and the next sequence number', async () => {
		const [first, second] = await log.append([answerDraft(3), hint]);
		const [third] = await log.append([secured]);
		const [device] = (first?.id ?? '').split('-');
		expect(device).toMatch(/^[a-z0-9]{8,16}$/);
		expect([first?.id, second?.id, third?.id]).toEqual([1, 2, 3].map((n) => `${device}-${n}`));
	});

	test('returns what it keeps, and all of it is valid', async () => {
		const written = await log.append([answerDraft(3), hint, secured]);
		expect([...(await log.all())].sort(byId)).toEqual([...written].sort(byId));
		for (const record of written) expect(logRecordSchema.parse(record)).toEqual(record);
	});

	test('numbers the attempts at a question, within an append and after it', async () => {
		const drafts = [answerDraft(3), hint, answerDraft(4), answerDraft(3)];
		const records = [...(await log.append(drafts)), ...(await log.append([answerDraft(3)]))];
		const attempts = records.flatMap((one) => (one.kind === 'answer' ? [one.attempt] : []));
		expect(attempts).toEqual([1, 1, 2, 3]);
	});

	test('numbers the attempts of appends that are made at once', async () => {
		const appends = [1, 2, 3].map(() => log.append([answerDraft(3)]));
		const records = (await Promise.all(appends)).flat();
		const attempts = records.flatMap((one) => (one.kind === 'answer' ? [one.attempt] : []));
		expect(attempts.sort()).toEqual([1, 2, 3]);
	});

	test('writes all of the drafts or none: an invalid one is refused with the rest', async () => {
		const bad = answerDraft(4, { seed: -1 });
		await expect(log.append([answerDraft(3), bad])).rejects.toThrow(TypeError);
		expect(await log.all()).toEqual([]);
		const [next] = await log.append([answerDraft(3)]);
		expect(next?.id).toMatch(/-1$/);
	});

	test('an append of nothing changes nothing', async () => {
		const listener = vi.fn();
		log.onChange(listener);
		expect(await log.append([])).toEqual([]);
		expect(listener).not.toHaveBeenCalled();
	});

	test('tells its listeners after an append, until they leave', async () => {
		const stays = vi.fn();
		const leaves = vi.fn();
		log.onChange(stays);
		const leave = log.onChange(leaves);
		await log.append([hint]);
		leave();
		await log.append([hint]);
		expect([stays.mock.calls.length, leaves.mock.calls.length]).toEqual([2, 1]);
	});

	test('one function that listens twice leaves once at a time', async () => {
		const listener = vi.fn();
		const leave = log.onChange(listener);
		log.onChange(listener);
		leave();
		await log.append([hint]);
		expect(listener).toHaveBeenCalledTimes(1);
	});

	test('what a caller does to a draft or a record later does not reach the log', async () => {
		const response = ['a'];
		const [record] = await log.append([answerDraft(3, { response })]);
		response.push('b');
		if (record?.kind === 'answer') record.response.push('c');
		expect(await log.all()).toEqual([expect.objectContaining({ response: ['a'] })]);
	});

	describe('into which records of another device are merged', () => {
		const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();
		let records: readonly LogRecord[];

		beforeEach(async () => {
			records = await openMemoryLog().append([answerDraft(3), hint, secured]);
		});

		test('holds both afterwards, and says which were added', async () => {
			const own = await log.append([answerDraft(3)]);
			expect([...(await log.merge(records))].sort()).toEqual(ids(records));
			expect([...(await log.all())].sort(byId)).toEqual([...own, ...records].sort(byId));
		});

		test('takes nothing a second time, and of a repeated id only the first', async () => {
			const [first] = records;
			const repeated = { ...first!, course: 'c2' };
			expect(await log.merge([first!, repeated])).toEqual([first!.id]);
			expect(await log.merge([repeated])).toEqual([]);
			expect(await log.all()).toEqual([first]);
		});

		test('keeps its own record where another has the same id', async () => {
			const [own] = await log.append([answerDraft(3)]);
			expect(await log.merge([{ ...own!, at: 5 }])).toEqual([]);
			expect(await log.all()).toEqual([own]);
		});

		test('refuses all of them when one is no valid record', async () => {
			const bad = { ...records[1]!, at: -1 };
			await expect(log.merge([records[0]!, bad])).rejects.toThrow(TypeError);
			expect(await log.all()).toEqual([]);
		});

		test('counts them among the attempts of the next answer', async () => {
			await log.merge(records);
			expect(await log.append([answerDraft(3)])).toEqual([expect.objectContaining({ attempt: 2 })]);
		});

		test('is as it was once they are removed, and never gives one of its ids twice', async () => {
			const own = await log.append([answerDraft(3)]);
			const added = await log.merge(records);
			const later = await log.append([answerDraft(3)]);
			await log.remove(added);
			const last = await log.append([answerDraft(3), answerDraft(3), answerDraft(3)]);
			const kept = [...own, ...later, ...last];
			expect(new Set(ids(kept)).size).toBe(5);
			expect([...(await log.all())].sort(byId)).toEqual(kept.sort(byId));
		});

		test('goes on under ids that are free where a number ahead of its own came in', async () => {
			const [own] = await log.append([answerDraft(3)]);
			const ahead = [2, 4].map((n) => ({ ...own!, id: own!.id.replace(/1$/, String(n)) }));
			await log.merge(ahead);
			const later = await log.append([answerDraft(3), answerDraft(3), answerDraft(3)]);
			expect(new Set(ids([own!, ...ahead, ...later])).size).toBe(6);
			expect(await log.all()).toHaveLength(6);
		});

		test('tells its listeners when something was added or removed, and not otherwise', async () => {
			const listener = vi.fn();
			log.onChange(listener);
			const added = await log.merge(records);
			expect(listener).toHaveBeenCalledTimes(1);
			await log.merge(records);
			await log.merge([]);
			expect(listener).toHaveBeenCalledTimes(1);
			await log.remove(added);
			expect(listener).toHaveBeenCalledTimes(2);
			await log.remove([]);
			expect(listener).toHaveBeenCalledTimes(2);
		});

		test('is not reached by what a caller does to them later', async () => {
			const [record] = structuredClone(records);
			await log.merge([record!]);
			if (record?.kind === 'answer') record.response.push('z');
			expect(await log.all()).toEqual([records[0]]);
		});
	});
});
