import { createHash } from 'node:crypto';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { checkCourse } from '$lib/course/check-course';
import type { Course } from '$lib/course/course';
import { findingLine } from '$lib/course/finding';
import { readLessons } from './read-lessons';

const PREFIX = 'virtual:two-lenses/';

interface Options {
	/** Folder of the lessons. */
	readonly folder: string;
	/** Version of the course, kept in every answer record. */
	readonly version: string;
}

/**
 * Serves the course as virtual modules: the whole of it to the server, and to the client a catalogue,
 * and each question as a module of its own, so that a page loads only what it asks.
 */
export function lessons({ folder, version }: Options): Plugin {
	const root = resolve(folder);
	let course: Course | null = null;
	let failure = '';
	let dev: ViteDevServer | undefined;

	function read(): void {
		const checked = checkCourse(readLessons(root));
		const errors = checked.findings.filter(
			({ severity, rule }) => severity === 'error' && !(dev && rule === 'lock')
		);
		failure = errors.map(findingLine).join('\n');
		course = errors.length > 0 ? null : checked.course;
	}

	const isLessonFile = (file: string) => {
		const path = relative(root, file);
		return path !== '' && !path.startsWith('..') && !isAbsolute(path);
	};

	return {
		name: 'two-lenses:lessons',
		configureServer(server) {
			dev = server;
			server.watcher.add(root);
		},
		buildStart: read,
		resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${PREFIX}`)) return;
			if (!course) this.error(`The lessons have errors:\n${failure}`);
			return moduleText(course, version, id.slice(PREFIX.length + 1));
		},
		hotUpdate({ file, server }) {
			if (!isLessonFile(file)) return;
			if (this.environment.name === 'client') read();
			for (const module of this.environment.moduleGraph.idToModuleMap.values())
				if (module.id?.startsWith(`\0${PREFIX}`))
					this.environment.moduleGraph.invalidateModule(module);
			if (failure)
				server.ws.send({
					type: 'error',
					err: { message: failure, stack: '', plugin: 'two-lenses:lessons' }
				});
			else server.ws.send({ type: 'full-reload' });
			return [];
		}
	};
}

function moduleText(course: Course, version: string, name: string): string {
	const [kind, key] = name.split('/');
	if (kind === 'course') return `export default ${JSON.stringify(course)};`;
	if (kind === 'catalogue')
		return `export default ${JSON.stringify(catalogueOf(course, version))};`;
	if (kind === 'banks')
		return loaders(course.lessons.map(({ slug }) => [slug, `questions/${slug}`]));
	if (kind === 'questions')
		return loaders(
			course.questions
				.filter((entry) => entry.lesson === key)
				.map(({ question }) => [String(question.number), `question/${question.number}`])
		);
	const entry = course.questions.find(({ question }) => String(question.number) === key);
	return `export default ${JSON.stringify(entry?.question ?? null)};`;
}

const loaders = (entries: readonly (readonly [string, string])[]) =>
	`export default {${entries.map(([key, name]) => `${JSON.stringify(key)}: () => import('${PREFIX}${name}')`).join(',\n')}};`;

function catalogueOf(course: Course, version: string) {
	const lessons = course.lessons.map(({ slug, title, pages, preQuestion, bank }) => ({
		slug,
		title,
		pages: pages.map(({ id, title, check }) => ({ id, title, check })),
		preQuestion,
		bank
	}));
	const content = createHash('sha256')
		.update(JSON.stringify([course.catalogue, lessons]))
		.digest('hex')
		.slice(0, 12);
	const concepts = course.concepts.map(({ id, title }) => ({ id, title }));
	return { version, content, concepts, lessons, questions: course.catalogue };
}
