import { scormAgain } from './test-scorm-again';
import { strictScorm12, type Stored, type StrictHost } from './test-strict-scorm12';
import type { Failing } from './test-watched-api';

/** For tests: every host that the port is held to. */
export const HOSTS: [string, (stored?: Stored, failing?: Failing) => StrictHost][] = [
	['a strict host', strictScorm12],
	['scorm-again', scormAgain]
];

export const STATUS = 'cmi.core.lesson_status';
export const RAW = 'cmi.core.score.raw';
export const STATE = 'cmi.suspend_data';

/** For tests: what the gradebook shows of the outcome `passed`. */
export const PASSED = { status: 'passed', raw: '88.89' };

/** What the gradebook shows for good. */
export function grade(host: StrictHost): { readonly status: string; readonly raw: string } {
	const book = host.gradebook();
	return { status: book[STATUS] ?? '', raw: book[RAW] ?? '' };
}

/** Every call of this name. */
export const asked = (host: StrictHost, call: string) =>
	host.log.filter((made) => made.call === call);

/** Every value that was set, or every one of an element. */
export const settings = (host: StrictHost, element?: string) =>
	asked(host, 'LMSSetValue')
		.filter(({ values }) => element === undefined || values[0] === element)
		.map(({ values }) => values[1]);

/** Fails once, at the first call that meets the condition (or the one after so many of them). */
export function failingOnce(
	meets: (call: string, element: string) => boolean,
	how: 'false' | 'throw' = 'false',
	after = 0
): Failing {
	let times = 0;
	return (call, [element = '']) => (meets(call, element) && times++ === after ? how : undefined);
}
