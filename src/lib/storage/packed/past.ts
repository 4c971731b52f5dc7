import type { CodedSitting } from './code-sitting';
import { BLANK } from './fields';
import type { Fields } from './fields';

/** What the records coded so far say of the next one. */
export interface Past {
	readonly devices: string[];
	/** The last sequence, by device. */
	readonly sequences: Map<string, number>;
	readonly courses: string[];
	readonly sittings: CodedSitting[];
	/** By question: its last revision, and the attempt of its last answer. */
	readonly asked: Map<number, { readonly revision: number; readonly attempts: number }>;
	sitting: CodedSitting | undefined;
	kind: Fields['kind'];
	at: number;
	number: number;
	place: Fields['place'];
}

/** Before the first record. */
export const noPast = (): Past => ({
	devices: [],
	sequences: new Map(),
	courses: [],
	sittings: [],
	asked: new Map(),
	sitting: undefined,
	kind: BLANK.kind,
	at: BLANK.at,
	number: BLANK.number,
	place: BLANK.place
});
