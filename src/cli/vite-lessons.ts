import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { CourseIndex, Edition } from '$lib/course/course-index';
import { lessonIndex } from '$lib/course/course-index';
import type { Course } from '$lib/course/course';
import type { Catalogue } from '$lib/questions/catalogue';
import { findingLine } from '$lib/course/finding';
import { checkFolder } from './check-folder';

const PREFIX = 'virtual:two-lenses/';

interface Options {
	/** Folder of the lessons. */
	readonly folder: string;
	/** Version of the course, kept in every answer record. */
	readonly version: string;
	/** Where a build keeps the course that it was made from, for the journeys. */
	readonly keep: string;
}

/** Serves the course as virtual modules: the whole of it and its index to the server, to the client its edition. */
export function lessons({ folder, version, keep }: Options): Plugin {
	const root = resolve(folder);
	let course: Course | null = null;
	let failure = '';
	let dev: ViteDevServer | undefined;

	function read(): void {
		const checked = checkFolder(root);
		const errors = checked.findings.filter(
			({ severity }) => severity === 'error' && !(dev && checked.course)
		);
		failure = errors.map(findingLine).join('\n');
		course = errors.length > 0 ? null : checked.course;
		if (course && !dev) writeFileSync(keep, JSON.stringify(course));
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
	const values: Readonly<Record<string, () => unknown>> = {
		course: () => course,
		edition: () => editionOf(course, version),
		index: () => indexOf(course)
	};
	return `export default ${JSON.stringify(values[name]?.() ?? null)};`;
}

/** The catalogue as the client needs it: claims only where questions share them, for nothing else asks. */
function slim(catalogue: Catalogue): Catalogue {
	const shared = (claim: string) =>
		catalogue.filter(({ claims }) => claims.includes(claim)).length > 1;
	return catalogue.map((entry) => ({ ...entry, claims: entry.claims.filter(shared) }));
}

function indexOf(course: Course): CourseIndex {
	return {
		concepts: course.concepts
			.filter(({ id }) => course.catalogue.some(({ concept }) => concept === id))
			.map(({ id, title }) => ({ id, title })),
		lessons: course.lessons.map((lesson) => lessonIndex(course, lesson)),
		questions: slim(course.catalogue)
	};
}

function editionOf(course: Course, version: string): Edition {
	const { lessons, questions } = indexOf(course);
	return {
		version,
		content: hash([lessons, questions]),
		data: hash([lessons, course.questions.map(({ question }) => question)])
	};
}

const hash = (value: unknown) =>
	createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
