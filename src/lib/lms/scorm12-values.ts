import { HostFailure } from './port';
import type { Scorm12Calls } from './scorm12-calls';

/** What the host holds, as far as it said so. */
export interface HeldValues {
	/** Notes what was read, so that it is not set again. */
	know(element: string, value: string): void;
	/** Sets a value that the host does not hold yet. Throws a HostFailure where it is refused. */
	set(element: string, value: string): void;
	/** Makes what was set last. Where the host refuses, all of it is set again the next time. */
	commit(): void;
}

const INCORRECT_TYPE = 405;
const LIMITS: Readonly<Record<string, number>> = {
	'cmi.core.lesson_location': 255,
	'cmi.suspend_data': 4096
};

const fits = (element: string, value: string) =>
	/^[\x20-\x7e]*$/.test(value) && value.length <= (LIMITS[element] ?? 255);

/** Calls are synchronous network requests in many hosts: no value is set twice. */
export function heldValues(calls: Pick<Scorm12Calls, 'set' | 'commit'>): HeldValues {
	let taken = new Map<string, string>();
	let lasting = new Map<string, string>();
	return {
		know(element, value) {
			taken.set(element, value);
			lasting.set(element, value);
		},
		set(element, value) {
			if (taken.get(element) === value) return;
			if (!fits(element, value)) {
				throw new HostFailure('LMSSetValue', INCORRECT_TYPE, `${element}: too long or not ASCII`);
			}
			taken.delete(element);
			calls.set(element, value);
			taken.set(element, value);
		},
		commit() {
			try {
				calls.commit();
				lasting = new Map(taken);
			} catch (error) {
				taken = new Map(lasting);
				throw error;
			}
		}
	};
}
