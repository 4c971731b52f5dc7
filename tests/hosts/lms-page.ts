import { scormAgain } from '$lib/lms/test-scorm-again';
import { strictScorm12 } from '$lib/lms/test-strict-scorm12';
import type { Stored } from '$lib/lms/test-strict-scorm12';

/** What the server tells the page in which an LMS shows a package. */
export interface LaunchFacts {
	readonly kind: 'strict' | 'scorm-again' | 'none';
	/** Where the gradebook takes what was committed. */
	readonly book: string;
	readonly stored: Stored;
	/** Milliseconds for which every call blocks. */
	readonly delay: number;
	/** What fails from the beginning. */
	readonly failing: Failing | null;
}

/** Every call of this name, or every call of all, fails in this way. */
export interface Failing {
	readonly call: string;
	readonly how: 'false' | 'throw';
}

declare global {
	interface Window {
		/** What a test may change, and read. */
		lms: { failing: Failing | null; readonly calls: string[] };
		API?: unknown;
	}
}

const facts = JSON.parse(document.querySelector('#facts')?.textContent ?? '') as LaunchFacts;
const lms = (window.lms = { failing: facts.failing, calls: [] as string[] });
const ENDS = ['LMSCommit', 'LMSFinish'];

function block() {
	const end = performance.now() + facts.delay;
	while (performance.now() < end);
}

/** Synchronous, as in most LMSs; while the page goes away that is forbidden, and a beacon takes its place. */
function keep(book: Stored) {
	const body = JSON.stringify(book);
	try {
		const request = new XMLHttpRequest();
		request.open('POST', facts.book, false);
		request.send(body);
	} catch {
		navigator.sendBeacon(facts.book, body);
	}
}

if (facts.kind !== 'none') {
	const make = facts.kind === 'strict' ? strictScorm12 : scormAgain;
	const { api, gradebook } = make(facts.stored, (call) => {
		const { failing } = lms;
		const isNamed = failing?.call === '*' || failing?.call === call;
		return isNamed ? failing?.how : undefined;
	});
	window.API = Object.fromEntries(
		Object.entries(api).map(([name, call]) => [
			name,
			(...values: string[]) => {
				block();
				lms.calls.push([name, ...values].join(' ').trim());
				const answer = (call as (...values: string[]) => unknown)(...values);
				if (ENDS.includes(name) && answer === 'true') keep(gradebook());
				return answer;
			}
		])
	);
}
