import { findApi } from '$lib/lms/find-api';
import { HostFailure } from '$lib/lms/port';
import type { Launch } from '$lib/lms/port';
import { scorm12Port } from '$lib/lms/scorm12';
import { openStorage } from '$lib/storage/open-storage';

/** `works`; `limited`: works with a loss that the words name; `missing`: does not; `none`: nothing to check here. */
export type Verdict = 'works' | 'limited' | 'missing' | 'none';

export interface Checked {
	readonly what: string;
	readonly verdict: Verdict;
	readonly words: string;
}

/** As many characters as the answers of a whole course may take, and what the gradebook's entry must hold. */
const STATE = 'two-lenses-check-'.padEnd(3800, 'abcdefghijklmnopqrstuvwxyz0123456789-_');

const checked = (what: string, verdict: Verdict, words: string): Checked => ({
	what,
	verdict,
	words
});

export function checkPlace(): Checked {
	const what = 'Where this page stands';
	if (window.parent === window)
		return checked(what, 'none', 'In a tab of its own, not in a frame.');
	return location.origin === 'null' || window.origin === 'null'
		? checked(
				what,
				'limited',
				'In a frame without an origin of its own (sandboxed without allow-same-origin): nothing can be saved on the device.'
			)
		: checked(what, 'works', 'In a frame with an origin of its own.');
}

export async function checkStorage(): Promise<Checked> {
	const what = 'Saving on this device';
	const { state } = await openStorage();
	if (state === 'memory')
		return checked(
			what,
			'missing',
			'This browser saves nothing in this frame. Answers last as long as the page, unless the course keeps them.'
		);
	return state === 'durable'
		? checked(what, 'works', 'Answers are saved, and the browser has promised to keep them.')
		: checked(what, 'works', 'Answers are saved; the browser may clear them when it needs space.');
}

/** `answered`: whether the frame has come to a height that this page asked for. */
export function checkHeight(answered: boolean): Checked {
	const what = 'Height of the frame';
	if (window.parent === window) return checked(what, 'none', 'There is no frame to fit.');
	return answered
		? checked(what, 'works', 'The frame follows the height of its content.')
		: checked(
				what,
				'limited',
				'The frame keeps its height, so the page scrolls inside. Give it 720 pixels or more.'
			);
}

const failureIn = (failure: unknown) =>
	failure instanceof HostFailure ? failure.message : String(failure);

const MODES = {
	normal: 'Results count.',
	review: 'The course opened this for review: no result is taken.',
	browse: 'The course opened this for a look: no result is taken.'
};

/** Finds the course's SCORM 1.2 interface, and sends it as much as a whole course would. Sends no score. */
export async function checkApi(): Promise<readonly Checked[]> {
	const found = 'SCORM 1.2 interface';
	const api = findApi(window, 'API');
	if (!api) {
		const other = findApi(window, 'API_1484_11') !== null;
		return [
			checked(
				found,
				'none',
				other
					? 'Only that of SCORM 2004 is here. Use the SCORM 1.2 package.'
					: 'None is here. That is right for a page in a frame; in a package it means that no result arrives.'
			)
		];
	}
	const port = scorm12Port(api);
	let launch: Launch;
	try {
		launch = await port.open();
	} catch (failure) {
		return [checked(found, 'missing', `It is here, but does not open: ${failureIn(failure)}`)];
	}
	addEventListener('pagehide', () => port.close(null, 0));
	const opened = [
		checked(found, 'works', 'It is here and opens.'),
		checked('Mode', launch.mode === 'normal' ? 'works' : 'limited', MODES[launch.mode]),
		checked(
			'Learner',
			launch.learner === '' ? 'limited' : 'works',
			launch.learner === ''
				? 'The course does not say whose answers these are: learners on one computer share what is saved on it.'
				: 'The course tells learners apart.'
		),
		checked(
			'Saved before',
			'none',
			launch.state === STATE
				? 'What an earlier check saved came back whole.'
				: launch.state === ''
					? 'Nothing yet: open this check a second time to see whether it comes back.'
					: `Something else came back (${launch.state.length} characters).`
		)
	];
	if (launch.mode !== 'normal') return opened;
	try {
		await port.send({
			location: 'lms-check',
			state: STATE,
			outcome: { progress: 0, completion: 'incomplete', success: 'unknown', score: null },
			answered: []
		});
		return [
			...opened,
			checked(
				'Sending',
				'works',
				`The course took ${STATE.length} characters of answers and said that they are stored.`
			)
		];
	} catch (failure) {
		return [...opened, checked('Sending', 'missing', failureIn(failure))];
	}
}
