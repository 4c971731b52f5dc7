import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Stored } from '$lib/lms/test-strict-scorm12';
import type { Files } from '$lib/package/files';
import type { LaunchFacts } from './lms-page';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/** A package as the LMS unpacked it. */
export interface Unpacked {
	readonly files: Files;
	readonly opens: string;
}

/** What an LMS may be told to do at a launch. */
export type Launching = Partial<Pick<LaunchFacts, 'delay' | 'failing'>> & {
	readonly mode?: 'normal' | 'review';
	/** How often the page frames the package. */
	readonly frames?: number;
};

export interface Lms {
	/** The address at which this learner opens this package. */
	launch(
		kind: LaunchFacts['kind'],
		name: string,
		learner: string,
		launching?: Launching
	): Promise<string>;
	/** What the gradebook holds of a learner. */
	book(learner: string): Stored;
	/** Writes to the gradebook, as an instructor or an older package may have. */
	write(learner: string, stored: Stored): void;
	/** Everything that was ever committed for a learner. */
	history(learner: string): readonly Stored[];
	close(): void;
}

const PASSING = ['cmi.core.exit', 'cmi.core.session_time'];

async function bundle(): Promise<string> {
	const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
	const made = await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: here('../../src/lib') } },
		build: { write: false, minify: false, rolldownOptions: { input: here('lms-page.ts') } }
	});
	const [result] = [made].flat();
	if (!result || !('output' in result)) throw new Error('the page of the LMS has no script');
	return result.output[0].code;
}

const page = (facts: LaunchFacts, opens: string, frames: number) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A course</title><link rel="icon" href="data:,"></head>
<body><script type="application/json" id="facts">${JSON.stringify(facts)}</script>
<script src="/lms.js"></script>
${`<iframe src="${opens}" title="The package" style="width:100%;height:700px"></iframe>`.repeat(frames)}
</body></html>`;

/** An LMS on a free port: packages, a page to open each, and a gradebook that outlives browsers. */
export async function startLms(packages: ReadonlyMap<string, Unpacked>): Promise<Lms> {
	const script = await bundle();
	const books = new Map<string, Stored[]>();
	const bookOf = (learner: string) => books.get(learner)?.at(-1) ?? {};
	const write = (learner: string, stored: Stored) =>
		void books.set(learner, [...(books.get(learner) ?? []), stored]);

	function launchPage(path: string, query: URLSearchParams): string {
		const [, , kind, name = '', learner = ''] = path.split('/');
		const {
			mode = 'normal',
			frames = 1,
			...rest
		} = JSON.parse(query.get('launching') ?? '{}') as Launching;
		const lasting = Object.entries(bookOf(learner)).filter(([key]) => !PASSING.includes(key));
		const facts = {
			...{ kind: kind as LaunchFacts['kind'], book: `/book/${learner}`, delay: 0, failing: null },
			...rest,
			stored: {
				...Object.fromEntries(lasting),
				'cmi.core.student_id': learner,
				'cmi.core.lesson_mode': mode
			}
		};
		return page(facts, `/content/${name}/${packages.get(name)?.opens}`, frames);
	}
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		const answer = (type: string, body: string | Uint8Array) =>
			response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
		if (pathname === '/lms.js') return void answer('text/javascript', script);
		if (pathname.startsWith('/launch/'))
			return void answer('text/html; charset=utf-8', launchPage(pathname, searchParams));
		const [, part, name = '', ...path] = decodeURIComponent(pathname).split('/');
		if (part === 'book')
			return void text(request).then((body) => {
				write(name, JSON.parse(body) as Stored);
				answer('text/plain', '');
			});
		const file = packages.get(name)?.files.get(path.join('/'));
		if (part !== 'content' || !file) return void response.writeHead(404).end();
		answer(TYPES[extname(pathname)] ?? 'application/octet-stream', file);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	return {
		launch: async (kind, name, learner, launching = {}) =>
			`http://localhost:${port}/launch/${kind}/${name}/${learner}?launching=${encodeURIComponent(JSON.stringify(launching))}`,
		book: bookOf,
		write,
		history: (learner) => books.get(learner) ?? [],
		close: () => void server.close()
	};
}
