import { each, type Step } from './each';
import { HostFailure, type HostPort, type Launch, type Sending } from './port';
import { scorm12Calls, type Scorm12Api } from './scorm12-calls';
import { interactionWriter } from './scorm12-interactions';
import { readLaunch } from './scorm12-launch';
import { exitOf, keepBest, resultValues, standingAt, type Standing } from './scorm12-result';
import { timespan } from './scorm12-time';
import { heldValues } from './scorm12-values';

/** A host port that also says what the host would not list, which it need not do. */
export interface Scorm12Port extends HostPort {
	readonly standard: 'scorm12';
	/** How many answers the host did not take into its list. */
	refused(): number;
}

const STATUS = 'cmi.core.lesson_status';
const LOCATION = 'cmi.core.lesson_location';
const STATE = 'cmi.suspend_data';
const NOT_INITIALISED = 301;

/**
 * A session with the API of SCORM 1.2. `open` can be tried again after a failure, and starts the
 * session once. One refused value does not keep the others from being sent and committed. A session
 * whose launch could not be read is not ended, because some hosts take its end for completion.
 */
export function scorm12Port(api: Scorm12Api): Scorm12Port {
	const calls = scorm12Calls(api);
	const values = heldValues(calls);
	const list = interactionWriter(calls, values);
	const refused = new Set<string>();
	let started = false;
	let closed = false;
	let launch: Launch | null = null;
	let before: Standing = { score: null, status: 'incomplete' };
	let standing = before;
	let graded = false;
	let pending: Sending | null = null;

	const set = (element: string, value: string) => () => values.set(element, value);
	const result = () =>
		graded ? resultValues(before, standing).map(([name, value]) => set(name, value)) : [];
	const exit = () => values.set('cmi.core.exit', exitOf(standing));

	function begin(): Launch {
		if (closed) throw new HostFailure('LMSInitialize', NOT_INITIALISED, 'the session has ended');
		if (!started) calls.initialize();
		started = true;
		const read = readLaunch(calls);
		values.know(STATUS, read.status);
		values.know(LOCATION, read.launch.location);
		values.know(STATE, read.launch.state);
		standing = before = standingAt(read.launch);
		graded = read.status === '' || read.status === 'not attempted';
		if (graded && read.launch.mode === 'normal') each([...result(), values.commit]);
		return read.launch;
	}
	function listed(answered: Sending['answered']): void {
		for (const answer of answered) {
			refused.add(answer.record);
			if (each([() => list(answer)]) === null) refused.delete(answer.record);
		}
	}
	function steps({ location, state, outcome, answered }: Sending): readonly Step[] {
		standing = keepBest(standing, outcome);
		graded = true;
		return [
			set(LOCATION, location),
			...(state === '' ? [] : [set(STATE, state)]),
			() => listed(answered),
			...result()
		];
	}
	return {
		standard: 'scorm12',
		keeps: () => true,
		refused: () => refused.size,
		async open() {
			return (launch ??= begin());
		},
		async send(sending) {
			if (closed || (launch && launch.mode !== 'normal')) return;
			if (!launch) throw new HostFailure('LMSSetValue', NOT_INITIALISED, 'the session is not open');
			pending = sending;
			const failure = each([...steps(sending), exit, values.commit]);
			if (failure) throw failure;
			pending = null;
		},
		close(sending, seconds) {
			if (closed) return;
			closed = true;
			if (!launch) return;
			const last = sending ?? pending;
			if (launch.mode === 'normal') {
				each([
					...(last ? steps(last) : result()),
					set('cmi.core.session_time', timespan(seconds)),
					exit,
					values.commit
				]);
			}
			each([calls.finish]);
		}
	};
}
