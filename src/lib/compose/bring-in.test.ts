import { describe, expect, test, vi } from 'vitest';
import { exportLog } from '$lib/storage/export-log';
import { LARGEST_FILE } from '$lib/storage/import-log';
import type { LogStore, RecordDraft } from '$lib/storage/log-store';
import { openMemoryLog } from '$lib/storage/memory-log';
import { bringIn, sentenceOn } from './bring-in';

const common = { at: 1, number: 1, revision: 1, sitting: 's', seed: 1, course: '1' } as const;
const answer: RecordDraft = {
	...common,
	kind: 'answer',
	response: ['a'],
	right: true,
	hint: false,
	confidence: null,
	place: 'quiz'
};
const hint: RecordDraft = { ...common, kind: 'hint', hint: 1 };

/** A copy of another device's log, with entries that nobody can read. */
async function copy(drafts: readonly RecordDraft[], damaged: readonly unknown[] = []) {
	const records = await openMemoryLog().append(drafts);
	const content = exportLog(records, { course: '1', now: 0 });
	return new Blob([JSON.stringify({ ...content, records: [...records, ...damaged] })]);
}

function setting(log: LogStore = openMemoryLog()) {
	const changed = vi.fn(async () => undefined);
	return { log, changed, undo: null };
}

const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));

test.each([
	[
		{ came: 12, here: 30, damaged: 1 },
		'12 answers came in; 30 were here already; 1 could not be read.'
	],
	[{ came: 1, here: 1, damaged: 0 }, '1 answer came in; 1 was here already.'],
	[{ came: 2, here: 0, damaged: 0 }, '2 answers came in.'],
	[{ came: 0, here: 42, damaged: 0 }, 'No new answer came in; 42 were here already.'],
	[{ came: 0, here: 0, damaged: 3 }, 'No new answer came in; 3 could not be read.']
])('%o is said as "%s"', (counts, sentence) => {
	expect(sentenceOn(counts)).toBe(sentence);
});

describe('a file with answers', () => {
	test('is merged, counted by its answers, and told once it is', async () => {
		const { log, changed } = setting();
		const file = await copy([answer, hint, answer], ['?']);
		const { said } = await bringIn(file, { log, changed, undo: null });
		expect(said).toBe('2 answers came in; 1 could not be read.');
		expect(await log.all()).toHaveLength(3);
		expect(changed).toHaveBeenCalledTimes(1);
	});

	test('brings nothing new a second time, and then the first can still be undone', async () => {
		const { log, changed } = setting();
		const file = await copy([answer, answer]);
		const first = await bringIn(file, { log, changed, undo: null });
		const second = await bringIn(file, { log, changed, undo: first.undo });
		expect(second).toEqual({
			said: 'No new answer came in; 2 were here already. Undo takes out what came in before.',
			undo: first.undo
		});
		expect(changed).toHaveBeenCalledTimes(1);
	});

	test('offers no undo when nothing came in', async () => {
		const { log, changed } = setting();
		const file = await copy([answer]);
		await bringIn(file, { log, changed, undo: null });
		expect(await bringIn(file, { log, changed, undo: null })).toEqual({
			said: 'No new answer came in; 1 was here already.',
			undo: null
		});
	});

	test('can be taken back, one after the other, and what was here stays', async () => {
		const { log, changed } = setting();
		const own = await log.append([answer]);
		const first = await bringIn(await copy([answer]), { log, changed, undo: null });
		const between = await log.all();
		const second = await bringIn(await copy([answer, answer]), { log, changed, undo: first.undo });
		const undone = await second.undo?.();
		expect(undone).toEqual({ said: '2 answers were taken out again.', undo: first.undo });
		expect(await log.all()).toEqual(between);
		expect(await undone?.undo?.()).toEqual({ said: '1 answer was taken out again.', undo: null });
		expect(await log.all()).toEqual(own);
		expect(changed).toHaveBeenCalledTimes(4);
	});

	test('can be taken back also when all that came in were opened hints', async () => {
		const { log, changed } = setting();
		const { said, undo } = await bringIn(await copy([hint]), { log, changed, undo: null });
		expect(said).toBe('No new answer came in.');
		expect((await undo?.())?.said).toBe('What came in was taken out again.');
		expect(await log.all()).toEqual([]);
	});

	test('stays, and can be taken back later, when taking it back fails', async () => {
		const log = openMemoryLog();
		const remove = vi.fn(log.remove).mockImplementationOnce(refuse);
		const { undo } = await bringIn(await copy([answer]), setting({ ...log, remove }));
		const failed = await undo?.();
		expect(failed?.said).toBe('That could not be undone. Nothing is changed; try again.');
		expect(await log.all()).toHaveLength(1);
		await failed?.undo?.();
		expect(await log.all()).toEqual([]);
	});
});

describe('a file that cannot be used', () => {
	const before = async () => ({ said: '', undo: null });

	test.each<[string, Blob, RegExp]>([
		['is no copy', new Blob(['Dear learner']), /cannot be read/],
		['is empty', new Blob([]), /empty/]
	])(
		'that %s is explained, changes nothing and keeps what can be undone',
		async (_, file, words) => {
			const { log, changed } = setting();
			const outcome = await bringIn(file, { log, changed, undo: before });
			expect(outcome).toEqual({ said: expect.stringMatching(words), undo: before });
			expect(await log.all()).toEqual([]);
			expect(changed).not.toHaveBeenCalled();
		}
	);

	test('that is too large is not even read', async () => {
		const file = new Blob(['{}']);
		Object.defineProperty(file, 'size', { value: LARGEST_FILE + 1 });
		const read = vi.spyOn(file, 'text');
		expect((await bringIn(file, setting())).said).toMatch(/larger than 20 MB/);
		expect(read).not.toHaveBeenCalled();
	});

	test('that the browser does not let be opened is asked for again', async () => {
		const file = new Blob(['{}']);
		vi.spyOn(file, 'text').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
		expect((await bringIn(file, setting())).said).toBe(
			'This file could not be opened. Choose it again.'
		);
	});
});

test('is refused, with nothing told as changed, when the log cannot be written', async () => {
	const { log, changed } = setting({ ...openMemoryLog(), merge: refuse });
	await expect(bringIn(await copy([answer]), { log, changed, undo: null })).rejects.toThrow('full');
	expect(changed).not.toHaveBeenCalled();
});
