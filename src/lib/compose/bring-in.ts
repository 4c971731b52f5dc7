import type { LogRecord } from '$lib/mastery/record-schema';
import { importLog, LARGEST_FILE } from '$lib/storage/import-log';
import type { LogStore } from '$lib/storage/log-store';

/** What came of a press, for the learner, and how to take back what came in; null where nothing is left to. */
export interface Outcome {
	readonly said: string;
	readonly undo: Undo | null;
}

/** Takes back what came in last. Never rejects: where that fails, the outcome offers it again. */
export type Undo = () => Promise<Outcome>;

interface Setting {
	readonly log: LogStore;
	/** What came in before and can be taken back. */
	readonly undo: Undo | null;
	/** Called once the log has changed. */
	changed(): Promise<void>;
}

interface Counts {
	readonly came: number;
	readonly here: number;
	readonly damaged: number;
}

const answersIn = (records: readonly LogRecord[]) =>
	records.filter(({ kind }) => kind === 'answer').length;

const answers = (count: number) => `${count} ${count === 1 ? 'answer' : 'answers'}`;

/** Such as "12 answers came in; 30 were here already; 1 could not be read." */
export function sentenceOn({ came, here, damaged }: Counts): string {
	const parts = [came > 0 ? `${answers(came)} came in` : 'No new answer came in'];
	if (here > 0) parts.push(`${here} ${here === 1 ? 'was' : 'were'} here already`);
	if (damaged > 0) parts.push(`${damaged} could not be read`);
	return `${parts.join('; ')}.`;
}

const takenOut = (came: number) =>
	came === 0
		? 'What came in was taken out again.'
		: `${answers(came)} ${came === 1 ? 'was' : 'were'} taken out again.`;

/**
 * Merges a file that a learner chose into the log. A file that cannot be used changes nothing and is explained.
 * Rejects when the log does; then nothing came in.
 */
export async function bringIn(file: Blob, { log, undo, changed }: Setting): Promise<Outcome> {
	const text = file.size > LARGEST_FILE ? '' : await file.text().catch(() => null);
	if (text === null) return { said: 'This file could not be opened. Choose it again.', undo };
	const imported = importLog(text, file.size);
	if (imported.kind === 'mistake') return { said: imported.message, undo };

	const { records, damaged } = imported;
	const added = await log.merge(records);
	const ids = new Set(added);
	const came = answersIn(records.filter(({ id }) => ids.has(id)));
	const said = sentenceOn({ came, here: answersIn(records) - came, damaged });
	if (added.length === 0)
		return { said: undo ? `${said} Undo takes out what came in before.` : said, undo };
	await changed();

	async function takeBack(): Promise<Outcome> {
		try {
			await log.remove(added);
		} catch {
			return { said: 'That could not be undone. Nothing is changed; try again.', undo: takeBack };
		}
		await changed();
		return { said: takenOut(came), undo };
	}
	return { said, undo: takeBack };
}
