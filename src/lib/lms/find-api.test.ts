import { expect, test } from 'vitest';
import { findApi } from './find-api';

const call = () => 'true';
const api12 = {
	LMSInitialize: call,
	LMSFinish: call,
	LMSGetValue: call,
	LMSSetValue: call,
	LMSCommit: call,
	LMSGetLastError: call
};
const api2004 = {
	Initialize: call,
	Terminate: call,
	GetValue: call,
	SetValue: call,
	Commit: call,
	GetLastError: call
};

interface Place {
	readonly parent?: Window;
	readonly opener?: Window | null;
	readonly API?: unknown;
	readonly API_1484_11?: unknown;
}

/** A window; without a parent it is its own, as in a browser. */
function place(properties: Place = {}): Window {
	const window = { opener: null, ...properties } as Record<string, unknown>;
	window.parent ??= window;
	return window as unknown as Window;
}

const deny = (): never => {
	throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
};

/** A window of another origin: its relations can be read, and nothing else. */
const foreign = (properties: Place = {}): Window =>
	Object.defineProperty(place(properties), 'API', { get: deny });

const walled = (property: 'parent' | 'opener'): Window =>
	Object.defineProperty(place(), property, { get: deny });

const lms = () => place({ API: api12 });

test.each<[string, Window]>([
	['the window itself', lms()],
	['its parent', place({ parent: lms() })],
	['a parent far up', place({ parent: place({ parent: place({ parent: lms() }) }) })],
	['the window that opened it', place({ opener: lms() })],
	['a parent of the window that opened it', place({ opener: place({ parent: lms() }) })],
	['the window that opened a parent', place({ parent: place({ opener: lms() }) })],
	['a parent behind one of another origin', place({ parent: foreign({ parent: lms() }) })],
	['an opener, the parents being of another origin', place({ parent: foreign(), opener: lms() })],
	[
		'a parent of a window whose opener cannot be asked',
		Object.defineProperty(place({ parent: lms() }), 'opener', { get: deny })
	],
	[
		'a parent, the nearer API lacking a function',
		place({ parent: lms(), API: { ...api12, LMSCommit: 1 } })
	],
	['a parent, the nearer API being empty', place({ parent: lms(), API: null })],
	['a parent, the nearer API being a text', place({ parent: lms(), API: 'API' })],
	[
		'a parent, the nearer API being a frame of that name',
		place({ parent: lms(), API: new Proxy({}, { get: deny }) })
	]
])('is found in %s', (_, from) => {
	expect(findApi(from, 'API')).toBe(api12);
});

test.each<[string, Window]>([
	['there is none', place({ parent: place({ opener: place() }) })],
	['all others are of another origin', place({ parent: foreign(), opener: foreign() })],
	['the parent cannot be asked', walled('parent')],
	['the opener cannot be asked', walled('opener')],
	['only the other standard is there', place({ parent: place({ API_1484_11: api2004 }) })]
])('is not found when %s', (_, from) => {
	expect(findApi(from, 'API')).toBeNull();
});

test('the API of the other standard is found by its name', () => {
	expect(findApi(place({ parent: place({ API_1484_11: api2004 }) }), 'API_1484_11')).toBe(api2004);
});

test('the search ends when two windows opened each other', () => {
	const one = place() as unknown as Record<string, unknown>;
	one.opener = place({ opener: one as unknown as Window });
	expect(findApi(one as unknown as Window, 'API')).toBeNull();
});

test('the search ends after 500 windows when parents have no end', () => {
	let asked = 0;
	const endless = (): Window =>
		Object.defineProperties(place(), {
			API: { get: () => void (asked += 1) },
			parent: { get: endless }
		});
	expect(findApi(endless(), 'API')).toBeNull();
	expect(asked).toBe(500);
});
