import { expect, test } from 'vitest';
import { scorm12Calls, type Scorm12Api } from './scorm12-calls';
import { readLaunch } from './scorm12-launch';
import { interactionOf } from './test-scorm12-sendings';
import { interactionWriter } from './scorm12-interactions';

const api = (more: Partial<Record<keyof Scorm12Api, () => unknown>> = {}): Scorm12Api => ({
	LMSInitialize: () => 'true',
	LMSFinish: () => 'true',
	LMSGetValue: () => '',
	LMSSetValue: () => 'true',
	LMSCommit: () => 'true',
	LMSGetLastError: () => '0',
	...more
});

test.each([['true'], ['TRUE'], [true], ['1'], [1]])('%j from a host is a yes', (answer) => {
	expect(() => scorm12Calls(api({ LMSCommit: () => answer })).commit()).not.toThrow();
});

test.each([['false'], [false], [''], [null], [undefined], [0], [{}]])(
	'%j from a host is a no',
	(answer) => {
		const calls = scorm12Calls(api({ LMSCommit: () => answer, LMSGetLastError: () => 391 }));
		expect(() => calls.commit()).toThrow(expect.objectContaining({ call: 'LMSCommit', code: 391 }));
	}
);

test.each<[unknown, string]>([
	[null, ''],
	[undefined, ''],
	['', ''],
	[80, '80'],
	['80', '80']
])('the value %j is read as "%s"', (value, read) => {
	expect(scorm12Calls(api({ LMSGetValue: () => value })).get('cmi.core.score.raw')).toBe(read);
});

test.each<[string, string, boolean]>([
	['0', 'is empty', true],
	['401', 'is not known to the host', true],
	['101', 'could not be read', false],
	['301', 'was asked for in no session', false]
])('with error %s an empty value %s', (code, _, reads) => {
	const calls = scorm12Calls(api({ LMSGetLastError: () => code }));
	const read = () => calls.get('cmi.suspend_data');
	if (reads) expect(read()).toBe('');
	else expect(read).toThrow(expect.objectContaining({ code: Number(code) }));
});

test('a failure tells what the host says of it', () => {
	const calls = scorm12Calls({
		...api({ LMSSetValue: () => 'false', LMSGetLastError: () => '405' }),
		LMSGetErrorString: (code) => `Incorrect data type (${code})`
	});
	expect(() => calls.set('cmi.core.exit', 'normal')).toThrow(
		expect.objectContaining({
			call: 'LMSSetValue',
			code: 405,
			detail: 'cmi.core.exit: Incorrect data type (405)'
		})
	);
});

const gone = (): never => {
	throw new Error('Gone.');
};

test('a host that can say nothing of its failure has failed all the same', () => {
	const silent = {
		...api({ LMSCommit: () => 'false', LMSGetLastError: gone }),
		LMSGetErrorString: gone
	};
	expect(() => scorm12Calls(silent).commit()).toThrow(expect.objectContaining({ code: 0 }));
});

test.each<[string, string, () => unknown, boolean]>([
	['open already', '101', () => 'incomplete', true],
	['broken', '101', gone, false],
	['called wrongly', '201', () => 'incomplete', false],
	['silent', '0', () => 'incomplete', false]
])('a host that refuses to start as if %s (%s) is judged by its values', (_, code, value, goes) => {
	const calls = scorm12Calls(
		api({ LMSInitialize: () => 'false', LMSGetLastError: () => code, LMSGetValue: value })
	);
	if (goes) expect(() => calls.initialize()).not.toThrow();
	else expect(() => calls.initialize()).toThrow(expect.objectContaining({ call: 'LMSInitialize' }));
});

test.each([
	['', 'normal'],
	['normal', 'normal'],
	[' Normal ', 'normal'],
	['browse', 'browse'],
	['review', 'review'],
	['no-credit', 'review'],
	['constructor', 'review']
])('the mode "%s" is %s', (said, mode) => {
	const get = (element: string) => (element === 'cmi.core.lesson_mode' ? said : '');
	expect(readLaunch({ get }).launch.mode).toBe(mode);
});

test.each<[string, number | null]>([
	['', null],
	['80', 80],
	['0', 0],
	['66.67', 66.67],
	['none', null]
])('the score "%s" is read as %s', (said, score) => {
	const get = (element: string) => (element === 'cmi.core.score.raw' ? said : '');
	expect(readLaunch({ get }).launch.score).toBe(score);
});

test('a launch can be read where the host does not say who learns and where they were', () => {
	const { get } = scorm12Calls({
		...api(),
		LMSGetValue: (element = '') => (/student_id|lesson_location/.test(element) ? gone() : '')
	});
	expect(readLaunch({ get }).launch).toMatchObject({ learner: '', location: '' });
});

test('a host without a list of answers is not asked to set one', () => {
	const set: string[] = [];
	const list = interactionWriter({ get: () => '' }, { set: (element) => void set.push(element) });
	expect(() => list(interactionOf('r1'))).toThrow('cmi.interactions._count');
	expect(set).toEqual([]);
});

test('a host that counts its list only at the end does not lose an answer', () => {
	const ids: string[] = [];
	const list = interactionWriter(
		{ get: () => '4' },
		{ set: (element) => void (element.endsWith('.id') && ids.push(element)) }
	);
	for (const record of ['r1', 'r2', 'r1']) list(interactionOf(record));
	expect(ids).toEqual(['cmi.interactions.4.id', 'cmi.interactions.5.id', 'cmi.interactions.4.id']);
});
