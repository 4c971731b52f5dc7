import type { Alphabets } from '$lib/course/alphabets';
import type { CourseIndex } from '$lib/course/course-index';
import type { Sending } from '$lib/lms/port';
import type { LogRecord } from '$lib/mastery/record-schema';
import type { Assignment } from '$lib/report/assignment';
import type { LogStore } from '$lib/storage/log-store';
import { unpackLog } from '$lib/storage/packed/unpack-log';
import { hostFacts } from './host-facts';
import type { HostFacts } from './host-facts';
import { learner } from './learner.svelte';
import { loadData } from './load-data';
import { onWriting, ownStorage, storage } from './storage';

/** Where the learner is, as a host keeps it: "root-causes/quiz". */
const locationNow = () => (learner.place ? `${learner.place.lesson}/${learner.place.step}` : '');

/** The log as a host is told of it: what it kept is joined to it, what it should know follows from it. */
export class HostLog {
	/** What the log says now; null until it was read. */
	facts = $state.raw<HostFacts | null>(null);
	/** Whether the host kept something that this version cannot read: it stays until the learner answers. */
	isUnread = $state(false);
	readonly #index: CourseIndex;
	readonly #assignment: Assignment;
	#alphabets: Promise<Alphabets> | null = null;
	#records: readonly LogRecord[] = [];
	#seen: readonly string[] | null = null;
	#turn = 0;

	constructor(index: CourseIndex, assignment: Assignment) {
		this.#index = index;
		this.#assignment = assignment;
	}

	/** Joins what a host kept to the log. What cannot be read changes nothing. */
	async restore(state: string): Promise<void> {
		if (state === '') return;
		const concepts = this.#index.concepts.map(({ id }) => id);
		const found = unpackLog(state, await this.#loadAlphabets(), concepts);
		this.isUnread = found.kind === 'unknown' || found.kind === 'damaged';
		if (found.kind !== 'log') return;
		const { log } = await ownStorage();
		await log.merge(found.records);
	}

	/** Reads the log now and whenever it changes, and tells what is new; `isOutcome`: whether the result is. */
	async follow(grew: (isOutcome: boolean) => void): Promise<void> {
		const { log } = await storage();
		const changed = () => {
			this.isUnread = false;
			void this.#read(log, grew).catch(() => undefined);
		};
		log.onChange(changed);
		// What cannot be written waits in memory, and the host may have it all the same.
		onWriting(changed);
		await this.#read(log, grew);
	}

	async #read(log: LogStore, grew: (isOutcome: boolean) => void): Promise<void> {
		const turn = ++this.#turn;
		const [records, alphabets] = await Promise.all([log.all(), this.#loadAlphabets()]);
		if (turn !== this.#turn) return;
		const before = this.facts;
		const isNew = records.length !== this.#records.length;
		this.#seen ??= records.map(({ id }) => id);
		this.#records = records;
		this.facts = hostFacts(records, {
			index: this.#index,
			alphabets,
			assignment: this.#assignment,
			seen: this.#seen
		});
		const { completion, score } = this.facts.report;
		if (isNew) grew(before?.report.completion !== completion || before.report.score !== score);
	}

	/** What the host should know at this moment; null where it must keep what it has. */
	sending(): Sending | null {
		const { facts } = this;
		return facts && !this.isUnread ? { ...facts.sending, location: locationNow() } : null;
	}

	sittingOf(id: string): string {
		const record = this.#records.find((one) => one.id === id);
		return record && 'sitting' in record ? record.sitting : '';
	}

	#loadAlphabets(): Promise<Alphabets> {
		this.#alphabets ??= loadData<Alphabets>('alphabets').catch((failure: unknown) => {
			this.#alphabets = null;
			throw failure;
		});
		return this.#alphabets;
	}
}
