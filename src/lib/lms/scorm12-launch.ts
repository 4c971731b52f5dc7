import type { Launch, Mode } from './port';
import type { Scorm12Calls } from './scorm12-calls';

/** What was read at the launch. */
export interface Scorm12Launch {
	readonly launch: Launch;
	/** `cmi.core.lesson_status` as the host wrote it. */
	readonly status: string;
}

function modeIn(value: string): Mode {
	if (value === '' || value === 'normal') return 'normal';
	return value === 'browse' ? 'browse' : 'review';
}

function numberIn(value: string): number | null {
	const number = Number.parseFloat(value);
	return Number.isFinite(number) ? number : null;
}

/**
 * Reads what a session needs to know. A host without modes knows only `normal`; a mode that is not
 * known is silent, like `review`. Throws a HostFailure where mode, status, score or state cannot be
 * read, because they must not be overwritten unread.
 */
export function readLaunch({ get }: Pick<Scorm12Calls, 'get'>): Scorm12Launch {
	const optional = (element: string) => {
		try {
			return get(element);
		} catch {
			return '';
		}
	};
	const word = (element: string) => get(element).trim().toLowerCase();
	const mode = modeIn(word('cmi.core.lesson_mode'));
	const status = word('cmi.core.lesson_status');
	const launch = {
		mode,
		learner: optional('cmi.core.student_id'),
		location: optional('cmi.core.lesson_location'),
		state: get('cmi.suspend_data'),
		score: numberIn(get('cmi.core.score.raw')),
		passed: status === 'passed',
		completed: status === 'passed' || status === 'completed'
	};
	return { launch, status };
}
