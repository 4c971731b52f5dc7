import { logRecordSchema } from '$lib/mastery/record-schema';
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
});
