import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMemoryEnvelopes } from '$lib/storage/memory-envelopes';
import { readSitting, writeSitting } from './sitting-envelope';
import type { SittingPlace } from './sitting-envelope';

const place: SittingPlace = {
	sitting: 's1',
	seed: 7,
	questions: [4, 5],
	at: 1,
	response: ['a', ''],
	resumeAt: 'justifying',
	fixed: false,
	confidence: null
};

async function kept(value: unknown, content = 'abc'): Promise<SittingPlace | null> {
	const store = openMemoryEnvelopes();
	await store.write('sitting/root-causes', { version: 2, content: 'abc', value });
	return readSitting(store, 'root-causes', content);
}

test('a place comes back as it was kept', async () => {
	const store = openMemoryEnvelopes();
	await writeSitting(store, 'root-causes', 'abc', place);
	expect(await readSitting(store, 'root-causes', 'abc')).toEqual(place);
});

test('each key keeps a place of its own', async () => {
	const store = openMemoryEnvelopes();
	await writeSitting(store, 'root-causes', 'abc', place);
	await writeSitting(store, 'q4', 'abc', { ...place, at: 0 });
	expect((await readSitting(store, 'root-causes', 'abc'))?.at).toBe(1);
	expect(await readSitting(store, 'q5', 'abc')).toBeNull();
});

test('a place kept for another course is none', async () => {
	expect(await kept(place, 'abd')).toBeNull();
});

describe('a place that is not whole is none:', () => {
	test.each<[string, unknown]>([
		['null', null],
		['text', 'place'],
		['no sitting', { ...place, sitting: undefined }],
		['a seed below zero', { ...place, seed: -1 }],
		['a broken index', { ...place, at: 0.5 }],
		['questions as an object', { ...place, questions: { 0: 4 } }],
		['a question that is no number', { ...place, questions: [4, '5'] }],
		['a response that holds no text', { ...place, response: ['a', null] }],
		['a step that does not exist', { ...place, resumeAt: 'checking' }],
		['no word on whether it is fixed', { ...place, fixed: undefined }],
		['a confidence that is not asked for', { ...place, confidence: 0.6 }]
	])('%s', async (_, value) => {
		expect(await kept(value)).toBeNull();
	});
});

test('whatever is stored, reading never rejects', async () => {
	await fc.assert(
		fc.asyncProperty(fc.jsonValue(), async (value) => {
			expect(await kept(value)).toBeNull();
		}),
		{ seed: 1 }
	);
	const throwing = { ...openMemoryEnvelopes(), read: () => Promise.reject(new Error('gone')) };
	expect(await readSitting(throwing, 'root-causes', 'abc')).toBeNull();
});
