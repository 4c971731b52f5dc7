import type { Scorm12Api } from './scorm12-calls';
import { watchedApi, type Failing, type MadeCall } from './test-watched-api';

/** Elements and what they hold. */
export type Stored = Readonly<Record<string, string>>;

export interface StrictHost {
	readonly api: Required<Scorm12Api>;
	readonly log: MadeCall[];
	/** What lasts: what was committed, or held when the session ended. */
	gradebook(): Stored;
}

const TEXT = /^[\x20-\x7e]{0,255}$/;
const SCORE = /^(?:100(?:\.0{1,2})?|\d{1,2}(?:\.\d{1,2})?)$/;
const IDENTIFIER = /^[\x21-\x7e]{1,255}$/;
const READ_ONLY = null;

const CORE: Readonly<Record<string, RegExp | null>> = {
	'cmi._version': READ_ONLY,
	'cmi.core.student_id': READ_ONLY,
	'cmi.core.student_name': READ_ONLY,
	'cmi.core.credit': READ_ONLY,
	'cmi.core.entry': READ_ONLY,
	'cmi.core.lesson_mode': READ_ONLY,
	'cmi.core.total_time': READ_ONLY,
	'cmi.launch_data': READ_ONLY,
	'cmi.interactions._count': READ_ONLY,
	'cmi.core.lesson_location': TEXT,
	'cmi.core.lesson_status': /^(?:passed|completed|failed|incomplete|browsed)$/,
	'cmi.core.score.raw': SCORE,
	'cmi.core.score.min': SCORE,
	'cmi.core.score.max': SCORE,
	'cmi.core.exit': /^(?:time-out|suspend|logout)?$/,
	'cmi.core.session_time': /^\d{4}:[0-5]\d:[0-5]\d\.\d{2}$/,
	'cmi.suspend_data': /^[\x20-\x7e]{0,4096}$/
};

const INTERACTION: Readonly<Record<string, RegExp>> = {
	id: IDENTIFIER,
	type: /^(?:true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
	time: /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/,
	student_response: TEXT,
	result: /^(?:correct|wrong|unanticipated|neutral|\d{1,3}(?:\.\d{1,2})?)$/
};

const RESPONSES: Readonly<Record<string, RegExp>> = {
	choice: /^(?:[a-z0-9](?:,[a-z0-9])*)?$/,
	sequencing: /^(?:[a-z0-9](?:,[a-z0-9])*)?$/,
	matching: /^(?:[a-z0-9]\.[a-z0-9](?:,[a-z0-9]\.[a-z0-9])*)?$/
};

const WRITE_ONLY = /^cmi\.core\.(?:exit|session_time)$|^cmi\.interactions\.\d+\./;

const START: Stored = {
	'cmi._version': '3.4',
	'cmi.core.student_id': 'learner-1',
	'cmi.core.student_name': 'Learner, One',
	'cmi.core.credit': 'credit',
	'cmi.core.lesson_mode': 'normal',
	'cmi.core.lesson_status': 'not attempted'
};

/**
 * For tests: the session API of SCORM 1.2 at its strictest, after the formats of the data model and what
 * Moodle makes of a status that was never set. It is open once, and forgets what was not committed.
 */
export function strictScorm12(stored: Stored = {}, failing?: Failing): StrictHost {
	const held = new Map(Object.entries({ ...START, ...stored }));
	let lasting: Stored = { ...stored };
	let session: 'new' | 'open' | 'ended' = 'new';
	let error = '0';

	const answer = (code: string) => ((error = code) === '0' ? 'true' : 'false');
	const count = () =>
		[...held.keys()].filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length;
	const keep = () => {
		lasting = Object.fromEntries(
			[...held].filter(([name]) => name in CORE || name.startsWith('cmi.interactions.'))
		);
	};

	function writing(element: string, value: unknown): string {
		if (session !== 'open') return '301';
		if (typeof value !== 'string') return '405';
		const part = /^cmi\.interactions\.(0|[1-9]\d*)\.([a-z_]+)$/.exec(element);
		if (part) {
			const [, place = '', name = ''] = part;
			const format = INTERACTION[name];
			if (!format || Number(place) > count()) return '201';
			if (Number(place) === count() && name !== 'id') return '201';
			const type = held.get(`cmi.interactions.${place}.type`) ?? '';
			const response = name !== 'student_response' || RESPONSES[type]?.test(value) === true;
			return format.test(value) && response ? '0' : '405';
		}
		if (!(element in CORE)) return '201';
		const format = CORE[element];
		if (!format) return element.endsWith('_count') ? '402' : '403';
		return format.test(value) ? '0' : '405';
	}

	const rules: Required<Scorm12Api> = {
		LMSInitialize(empty) {
			if (empty !== '') return answer('201');
			if (session !== 'new') return answer('101');
			session = 'open';
			return answer('0');
		},
		LMSFinish(empty) {
			if (empty !== '') return answer('201');
			if (session !== 'open') return answer('301');
			if (held.get('cmi.core.lesson_status') === 'not attempted')
				held.set('cmi.core.lesson_status', 'completed');
			session = 'ended';
			keep();
			return answer('0');
		},
		LMSGetValue(element = '') {
			error = '0';
			if (session !== 'open') error = '301';
			else if (WRITE_ONLY.test(element)) error = '404';
			else if (!(element in CORE)) error = '201';
			if (error !== '0') return '';
			return element.endsWith('_count') ? String(count()) : (held.get(element) ?? '');
		},
		LMSSetValue(element = '', value) {
			const code = writing(element, value);
			if (code === '0') held.set(element, value as string);
			return answer(code);
		},
		LMSCommit(empty) {
			if (empty !== '') return answer('201');
			if (session !== 'open') return answer('301');
			keep();
			return answer('0');
		},
		LMSGetLastError: () => error,
		LMSGetErrorString: (code) => (code === '0' ? 'No error' : `Error ${code ?? ''}`)
	};
	return { ...watchedApi(rules, failing), gradebook: () => lasting };
}
