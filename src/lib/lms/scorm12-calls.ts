import type { HostApi } from './find-api';
import { HostFailure } from './port';

export type Scorm12Api = HostApi<'API'> & {
	readonly LMSGetErrorString?: (code: string) => unknown;
};

/** The calls of SCORM 1.2 as functions that return a plain value or throw a HostFailure. */
export interface Scorm12Calls {
	/** "Already initialised" counts as initialised where reading proves it. */
	initialize(): void;
	/** Empty where the host has no such element. */
	get(element: string): string;
	set(element: string, value: string): void;
	commit(): void;
	finish(): void;
}

const GENERAL = 101;
const NOT_INITIALISED = 301;
const PROOF = 'cmi.core.lesson_status';

const text = (value: unknown) =>
	value === null || value === undefined ? '' : String(value as string);

function saysYes(answer: unknown): boolean {
	return ['true', '1'].includes(text(answer).toLowerCase());
}

/**
 * Guards an API: booleans and numbers count as their strings, null as an empty value, and whatever is
 * refused or thrown becomes a HostFailure with the host's error code (0 for what was thrown).
 */
export function scorm12Calls(api: Scorm12Api): Scorm12Calls {
	const lastError = () => {
		try {
			return Number(text(api.LMSGetLastError())) || 0;
		} catch {
			return 0;
		}
	};
	const explained = (code: number) => {
		try {
			return text(api.LMSGetErrorString?.(String(code)));
		} catch {
			return '';
		}
	};
	const failure = (call: string, code: number, about: string) =>
		new HostFailure(call, code, [about, explained(code)].filter(Boolean).join(': '));

	function ask(call: keyof HostApi<'API'>, ...values: string[]): unknown {
		try {
			return api[call](...values);
		} catch (error) {
			throw new HostFailure(call, 0, [values[0], text(error)].filter(Boolean).join(': '));
		}
	}
	function order(call: keyof HostApi<'API'>, ...values: string[]): void {
		if (!saysYes(ask(call, ...values))) throw failure(call, lastError(), values[0] ?? '');
	}
	function get(element: string): string {
		const value = text(ask('LMSGetValue', element));
		const code = value === '' ? lastError() : 0;
		if (code === GENERAL || code === NOT_INITIALISED) throw failure('LMSGetValue', code, element);
		return value;
	}
	function initialize(): void {
		try {
			order('LMSInitialize', '');
		} catch (error) {
			if (!(error instanceof HostFailure) || error.code !== GENERAL) throw error;
			try {
				get(PROOF);
			} catch {
				throw error;
			}
		}
	}
	return {
		initialize,
		get,
		set: (element, value) => order('LMSSetValue', element, value),
		commit: () => order('LMSCommit', ''),
		finish: () => order('LMSFinish', '')
	};
}
