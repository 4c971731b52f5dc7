import type { Interaction } from '$lib/report/interactions';
import { HostFailure } from './port';
import type { Scorm12Calls } from './scorm12-calls';
import { clockTime } from './scorm12-time';
import type { HeldValues } from './scorm12-values';

const COUNT = 'cmi.interactions._count';
const NOT_IMPLEMENTED = 401;

/**
 * Writes answers to the host's list, each at a place of its own that it keeps when it has to be
 * written again. The list has no gaps: a place counts once the host took an id there. Throws a
 * HostFailure where the host refuses, or has no such list.
 */
export function interactionWriter(
	calls: Pick<Scorm12Calls, 'get'>,
	values: Pick<HeldValues, 'set'>
): (interaction: Interaction) => void {
	const places = new Map<string, number>();
	let next = 0;

	function freePlace(): number {
		const count = calls.get(COUNT);
		if (/^\d+$/.test(count)) return Math.max(Number(count), next);
		throw new HostFailure('LMSGetValue', NOT_IMPLEMENTED, COUNT);
	}
	return ({ id, kind, response, right, at, record }) => {
		const place = places.get(record) ?? freePlace();
		const put = (part: string, value: string) =>
			values.set(`cmi.interactions.${place}.${part}`, value);
		put('id', id);
		places.set(record, place);
		next = Math.max(next, place + 1);
		put('type', kind);
		put('time', clockTime(at));
		put('student_response', response);
		put('result', right ? 'correct' : 'wrong');
	};
}
