import type { HostMessage } from './host-messages';
import { protocolOf } from './protocol-of';

const MOST_WAITING = 50;
const MOST_COUNTED = 1000;

/** The message, or null where it is none. */
export type Parse = (data: unknown) => HostMessage | null;

export interface ListenOptions {
	readonly window: Window;
	/** The only origin that may be pinned; null: whichever says hello first. */
	readonly origin: string | null;
	/** Gets each valid message in the order of arrival, the first one always a `hello`, and the pinned origin. */
	onMessage(message: HostMessage, origin: string): void;
	/** Gets how many messages were ignored so far, after each; counting ends at 1000. */
	onCount?(ignored: number): void;
	/** Where the schemas come from; for tests. */
	load?(): Promise<Parse>;
}

interface Arrived {
	readonly data: unknown;
	readonly origin: string;
}

async function loadSchemas(): Promise<Parse> {
	const { hostMessageSchema } = await import('./host-messages');
	return (data) => hostMessageSchema.safeParse(data).data ?? null;
}

/**
 * Hears the host: only the parent window, and from the first valid `hello` on only that hello's origin.
 * Whatever else speaks is ignored and counted, but for messages of other protocols. Schemas are loaded when
 * the first message asks for them; what arrives until then waits. Returns what ends it.
 */
export function listenToHost(options: ListenOptions): () => void {
	const { window, origin: only, onMessage, onCount, load = loadSchemas } = options;
	let pinned = only;
	let met = false;
	let parse: Parse | null = null;
	let waiting: Arrived[] | null = null;
	let ignored = 0;
	const ending = new AbortController();
	const { signal } = ending;

	function ignore(): void {
		if (ignored < MOST_COUNTED) onCount?.(++ignored);
	}

	const mayBe = (origin: string) =>
		origin !== '' && origin !== 'null' && (pinned === null || origin === pinned);

	function take({ data, origin }: Arrived): void {
		if (signal.aborted) return;
		const message = mayBe(origin) ? parse?.(data) : null;
		if (!message || (!met && message.type !== 'hello')) return ignore();
		pinned = origin;
		met = true;
		onMessage(message, origin);
	}

	function wait(arrived: Arrived): void {
		if (waiting) {
			if (waiting.length < MOST_WAITING) waiting.push(arrived);
			else ignore();
			return;
		}
		const queue = (waiting = [arrived]);
		const loaded = (schemas: Parse) => {
			parse = schemas;
			// One by one, so that an owner who fails with one still gets the next.
			for (const one of queue) queueMicrotask(() => take(one));
		};
		const failed = () => {
			waiting = null;
			if (!signal.aborted) queue.forEach(ignore);
		};
		load().then(loaded, failed);
	}

	function hear({ data, origin, source }: MessageEvent): void {
		if (source !== window.parent) return ignore();
		const protocol = protocolOf(data);
		if (protocol === 'other') return;
		if (protocol === 'unknown' || !mayBe(origin)) return ignore();
		if (parse) take({ data, origin });
		else wait({ data, origin });
	}

	window.addEventListener('message', hear, { signal });
	return () => ending.abort();
}
