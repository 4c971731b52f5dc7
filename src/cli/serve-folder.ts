import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

interface Options {
	readonly folder: string;
	/** Path under which the site lies, such as "/courses/lenses"; "" for the root. */
	readonly base?: string;
	/** Whether "/page/" is answered with "/page/index.html", as most servers do. */
	readonly directoryIndexes?: boolean;
	/** Whether files may be used by frames without an origin of their own. */
	readonly crossOrigin?: boolean;
}

/** A static server for the built site. Does not listen yet. */
export function serveFolder({
	folder,
	base = '',
	directoryIndexes = true,
	crossOrigin = true
}: Options): Server {
	const files = sirv(folder, {
		dev: true,
		etag: true,
		setHeaders(response, path) {
			if (crossOrigin) response.setHeader('Access-Control-Allow-Origin', '*');
			const immutable = path.includes('/_app/immutable/');
			response.setHeader(
				'Cache-Control',
				immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
			response.setHeader('X-Content-Type-Options', 'nosniff');
			response.setHeader('Referrer-Policy', 'no-referrer');
		}
	});
	return createServer((request, response) => {
		const url = request.url ?? '/';
		const path = url.split(/[?#]/)[0] ?? '/';
		const notFound = () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			createReadStream(join(folder, '404.html')).pipe(response);
		};
		if (base && path !== base && !path.startsWith(`${base}/`)) return notFound();
		request.url = url.slice(base.length) || '/';
		const namesFile = /\.[a-z0-9]+$/i.test(path);
		if (!directoryIndexes && !namesFile) return notFound();
		files(request, response, notFound);
	});
}
