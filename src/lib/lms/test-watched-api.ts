import type { ApiCall } from './find-api';
import type { Scorm12Api } from './scorm12-calls';

/** One call that was made, and what came back; `threw` where nothing did. */
export interface MadeCall {
	readonly call: keyof Scorm12Api;
	readonly values: readonly string[];
	readonly answer: unknown;
}

/** Whether a call is to fail, and how. */
export type Failing = (
	call: keyof Scorm12Api,
	values: readonly string[]
) => 'false' | 'throw' | undefined;

const CALLS = [
	'LMSInitialize',
	'LMSFinish',
	'LMSGetValue',
	'LMSSetValue',
	'LMSCommit',
	'LMSGetLastError',
	'LMSGetErrorString'
] as const;

/** For tests: an API that writes down every call, and fails where it is told to. */
export function watchedApi(
	api: Required<Scorm12Api>,
	failing: Failing = () => undefined
): { readonly api: Required<Scorm12Api>; readonly log: MadeCall[] } {
	const log: MadeCall[] = [];
	let refused = false;

	function answer(call: (typeof CALLS)[number], values: string[]): unknown {
		if (call === 'LMSGetLastError' && refused) return '101';
		const how = failing(call, values);
		if (how === 'throw') throw new Error('The host is gone.');
		if (!call.startsWith('LMSGetE') && call !== 'LMSGetLastError') refused = how === 'false';
		if (how === 'false') return call === 'LMSGetValue' ? '' : 'false';
		return (api[call] as ApiCall)(...values);
	}
	const watched = (call: (typeof CALLS)[number]): [string, ApiCall] => [
		call,
		(...values) => {
			const at = log.push({ call, values, answer: 'threw' }) - 1;
			const given = answer(call, values);
			log[at] = { call, values, answer: given };
			return given;
		}
	];
	return { api: Object.fromEntries(CALLS.map(watched)) as unknown as Required<Scorm12Api>, log };
}
