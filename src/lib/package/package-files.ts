import type { Files } from './files';

/** A lesson that goes into a package. */
export interface PackagedLesson {
	readonly slug: string;
	/** Numbers of its questions: all that its pages and its quiz can ask. */
	readonly questions: readonly number[];
}

/** What every page needs: the script and styles, of which the start decides itself what to load. */
const SHARED = /^(?:_app\/|favicon\.svg$)/;

/**
 * The files of a built site that these lessons need inside an LMS: the shared ones, the lessons' own pages in
 * their form for frames, the pages they lead to, and the data of their questions; the map where there are several.
 */
export function packageFiles(site: Files, lessons: readonly PackagedLesson[]): Files {
	const folders = ['embed/site/', ...lessons.map(({ slug }) => `embed/${slug}/`)];
	const map = lessons.length > 1 ? ['embed/index.html', 'embed/index.html__data.json'] : [];
	const data = new Set([
		'catalogue.json',
		'alphabets.json',
		...lessons.flatMap(({ slug, questions }) => [
			`claims-${slug}.json`,
			...questions.flatMap((number) => [`asked-${number}.json`, `explained-${number}.json`])
		])
	]);
	const isData = (path: string) => {
		const [, name] = /^data\/[^/]+\/([^/]+)$/.exec(path) ?? [];
		return name !== undefined && data.has(name);
	};
	return only(
		site,
		(path) =>
			SHARED.test(path) ||
			folders.some((folder) => path.startsWith(folder)) ||
			map.includes(path) ||
			isData(path)
	);
}

/** The files of a built site that its page for checking an LMS needs. */
export const checkFiles = (site: Files): Files =>
	only(site, (path) => SHARED.test(path) || path.startsWith('lms-check/'));

const only = (site: Files, wanted: (path: string) => boolean): Files =>
	new Map([...site].filter(([path]) => wanted(path)));
