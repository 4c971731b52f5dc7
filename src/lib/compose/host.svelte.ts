import { createActor, fromPromise } from 'xstate';
import type { CourseIndex } from '$lib/course/course-index';
import { hostLinkMachine } from '$lib/flows/host-link';
import { HostFailure } from '$lib/lms/port';
import type { HostPort } from '$lib/lms/port';
import { database } from '$lib/storage/names';
import { fingerprint } from '$lib/storage/packed/fingerprint';
import { randomDevice } from '$lib/storage/random-device';
import { actorState } from '$lib/ui/actor-state.svelte';
import { ownerBefore, startAgain } from './again';
import { HostLog } from './host-log.svelte';
import { hostPort } from './host-port';
import { learner } from './learner.svelte';
import type { Parameters } from './parameters';
import { pause } from './pause';
import { placeIn } from './place-in';

/** Milliseconds within which answers go in one commit, and after which a refused one is tried again. */
const GATHER = 1200;
const REST = 10_000;

export type HostState =
	| 'looking'
	| 'alone'
	| 'waiting'
	| 'refused'
	| 'silent'
	| 'saved'
	| 'sending'
	| 'failing'
	| 'closed';

/** The link to the host, wired to the window: what the learner sees of it, and what they may do. */
export class HostLink {
	readonly index: CourseIndex;
	readonly parameters: Parameters;
	/** Resolves once it is known whose answers these are: only then may the database be opened. */
	readonly named: Promise<void>;
	/** Resolves once what an LMS kept has joined the log; at once where nothing is to be waited for. */
	readonly restored: Promise<void>;
	/** Where the learner was when the host last saw them, as its address; null where it does not say. */
	bookmark = $state.raw<string | null>(null);
	/** Why the host refused what was last asked of it. */
	failure = $state.raw<HostFailure | null>(null);
	readonly #content: string;
	readonly #log: HostLog;
	readonly #port: HostPort | null;
	readonly #actor;
	readonly #state;
	readonly #began = performance.now();
	#owner: string | null = null;
	#isNamed = () => {};
	#isRestored = () => {};

	constructor(index: CourseIndex, parameters: Parameters, content: string) {
		this.#content = content;
		this.index = index;
		this.parameters = parameters;
		this.named = new Promise((resolve) => (this.#isNamed = resolve));
		this.restored = new Promise((resolve) => (this.#isRestored = resolve));
		this.#log = new HostLog(index, parameters.assignment);
		this.#port = hostPort(parameters, this.#log, (state) => void this.#restoreLater(state));
		if (this.#port?.standard !== 'scorm12') this.#settle('');
		this.#actor = createActor(
			hostLinkMachine.provide({
				actors: {
					detect: fromPromise(async () => this.#port !== null),
					open: fromPromise(() => this.#open()),
					commit: fromPromise(() => this.#commit()),
					gather: fromPromise(({ signal }) => pause(GATHER, signal)),
					rest: fromPromise(({ signal }) => pause(REST, signal))
				},
				actions: { close: () => this.#close() }
			})
		);
		this.#state = actorState(this.#actor);
		this.#actor.subscribe({ next: () => this.#tellSaving(), error: () => undefined });
		this.#actor.start();
		this.#listen();
		void this.#log.follow((isOutcome) => this.#grew(isOutcome)).catch(() => undefined);
	}

	get state(): HostState {
		const snapshot = this.#state.current;
		if (snapshot.matches('connected'))
			return snapshot.matches({ connected: 'clean' })
				? 'saved'
				: snapshot.matches({ connected: 'failing' })
					? 'failing'
					: 'sending';
		if (snapshot.matches('alone')) return 'alone';
		if (snapshot.matches('silent')) return 'silent';
		if (snapshot.matches('refused')) return 'refused';
		if (snapshot.matches('detecting')) return 'looking';
		return snapshot.matches('handshaking') ? 'waiting' : 'closed';
	}

	get standard() {
		return this.#port?.standard ?? null;
	}

	get report() {
		return this.#log.facts?.report ?? null;
	}

	get isUnread() {
		return this.#log.isUnread;
	}

	/** Sends at once what waits, or tries again. */
	sendNow() {
		this.#actor.send({ type: 'commit.now' });
	}

	/** Sends what waits and ends the session with the host. */
	leave() {
		this.#actor.send({ type: 'page.leave' });
	}

	/** After the end: begins another session with the host, where it takes one. */
	startAgain() {
		startAgain(this.#owner);
	}

	/** Packages share their LMS's address, so each learner of each has a database of their own. */
	#settle(owner: string) {
		const { package: packaged } = this.parameters;
		if (packaged !== null && this.#owner === null)
			database.name = [database.name, packaged, owner].filter(Boolean).join('-');
		this.#owner ??= owner;
		this.#isNamed();
		if (owner === '') this.#isRestored();
	}

	async #open() {
		try {
			return await this.#openPort();
		} catch (failure) {
			this.#refused(failure);
			// Where it is not known whose answers these are, they are kept apart.
			this.#settle(ownerBefore() ?? randomDevice());
			throw failure;
		} finally {
			this.#isRestored();
		}
	}

	async #openPort() {
		const launch = await this.#port!.open();
		this.failure = null;
		if (this.standard === 'scorm12') this.#settle(fingerprint(launch.learner).toString(36));
		this.bookmark = placeIn(launch.location, this.index);
		await this.#log.restore(launch.state);
		return launch.mode === 'normal' ? 'normal' : 'silent';
	}

	/** Answers gather for a moment; what changes the result, such as the end of a quiz, is sent at once. */
	#grew(isOutcome: boolean) {
		this.#actor.send({ type: 'log.grew' });
		if (isOutcome) this.sendNow();
	}

	async #restoreLater(state: string) {
		await this.#log.restore(state).catch(() => undefined);
		await learner.refresh(this.#content);
		this.#actor.send({ type: 'log.grew' });
	}

	async #commit() {
		const sending = this.#log.sending();
		if (!sending) return;
		try {
			await this.#port?.send(sending);
			this.failure = null;
		} catch (failure) {
			this.#refused(failure);
			throw failure;
		}
	}

	#close() {
		const seconds = (performance.now() - this.#began) / 1000;
		this.#port?.close(this.#log.sending(), seconds);
	}

	#refused(failure: unknown) {
		this.failure =
			failure instanceof HostFailure ? failure : new HostFailure('', 0, String(failure));
	}

	#tellSaving() {
		learner.isHosted =
			this.#port?.keeps() === true && (this.state === 'saved' || this.state === 'sending');
	}

	#listen() {
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'hidden') this.sendNow();
		});
		addEventListener('pagehide', () => this.leave());
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted && this.state === 'closed') this.startAgain();
		});
	}
}
