import type { LogRecord } from '$lib/mastery/record-schema';

type Check = (value: unknown) => boolean;

const within =
	(low: number, high: number): Check =>
	(value) =>
		Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high;
const text =
	(longest: number): Check =>
	(value) =>
		typeof value === 'string' && value.length <= longest;
const among =
	(...allowed: readonly unknown[]): Check =>
	(value) =>
		allowed.includes(value);

const moment = within(0, Infinity);
const count = within(1, Infinity);
const name = text(128);
const choice = text(64);
const flag = among(true, false);

const common = {
	v: among(1),
	id: (value: unknown) =>
		typeof value === 'string' && /^[a-z0-9]{8,16}-[1-9][0-9]{0,14}$/.test(value),
	kind: name,
	at: moment,
	course: name
};
const asked = { number: count, revision: count, sitting: name, seed: within(0, 4294967295) };

const SHAPES: Readonly<Record<LogRecord['kind'], Readonly<Record<string, Check>>>> = {
	answer: {
		...common,
		...asked,
		response: (value) => Array.isArray(value) && value.length <= 24 && [...value].every(choice),
		right: flag,
		hint: flag,
		confidence: among(null, 0.5, 0.74, 0.9),
		place: among('pre', 'check', 'quiz', 'review'),
		attempt: count
	},
	hint: { ...common, ...asked, hint: count },
	secured: { ...common, concept: name }
};

/** Whether a stored value is a record: the same answer as the Zod schema's, without its weight. */
export function isLogRecord(value: unknown): value is LogRecord {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const record = value as Readonly<Record<string, unknown>>;
	const { kind } = record;
	if (typeof kind !== 'string' || !Object.hasOwn(SHAPES, kind)) return false;
	const shape = SHAPES[kind as LogRecord['kind']];
	for (const key in record) if (!Object.hasOwn(shape, key)) return false;
	return Object.entries(shape).every(([key, check]) => check(record[key]));
}
