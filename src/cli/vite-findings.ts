import { isAbsolute, relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Finding } from '$lib/course/finding';
import { findingLine } from '$lib/course/finding';
import { checkFolder } from './check-folder';
import { FINDINGS_CHANGED, FINDINGS_PATH } from './findings-path';

const CLIENT = '.svelte-kit/generated/client/app.js';

/**
 * For the author's preview alone: prints every finding at the start and after each change of the lessons, and
 * shows on each page those of its lesson. Nothing of it reaches a build.
 */
export function findings({ folder }: { readonly folder: string }): Plugin {
	const root = resolve(folder);
	let found: readonly Finding[] = [];

	const isLessonFile = (file: string) => {
		const path = relative(root, file);
		return path !== '' && !path.startsWith('..') && !isAbsolute(path);
	};

	function tell(server: ViteDevServer): void {
		found = checkFolder(root).findings;
		const lines = found.map(findingLine);
		server.config.logger.info(['', ...lines, `findings: ${lines.length}`].join('\n'));
		server.ws.send({ type: 'custom', event: FINDINGS_CHANGED });
	}

	return {
		name: 'two-lenses:findings',
		apply: (_, { command, isPreview }) => command === 'serve' && !isPreview,
		configureServer(server) {
			server.watcher.add(root);
			for (const event of ['add', 'change', 'unlink'] as const)
				server.watcher.on(event, (file) => {
					if (isLessonFile(file)) tell(server);
				});
			server.httpServer?.once('listening', () => tell(server));
			server.middlewares.use(FINDINGS_PATH, (_request, response) => {
				response.setHeader('content-type', 'application/json');
				response.end(JSON.stringify(byPage(found)));
			});
		},
		transform: (code, id) =>
			id.replaceAll('\\', '/').endsWith(CLIENT)
				? { code: `${code}\nimport '/src/cli/findings-panel.ts';\n`, map: null }
				: undefined
	};
}

/** Findings by the path of the pages on which they are shown: those of a lesson, of the theories, of the course. */
export function byPage(found: readonly Finding[]): Record<string, Finding[]> {
	const pages: Record<string, Finding[]> = {};
	for (const finding of found) (pages[pageOf(finding.file)] ??= []).push(finding);
	return pages;
}

function pageOf(file: string): string {
	const [, slug] = /^\d+-([^/]+)(?:\/|$)/.exec(file) ?? [];
	if (slug) return `/lessons/${slug}/`;
	return file.startsWith('theories/') ? '/theories/' : '/';
}
