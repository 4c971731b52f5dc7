import { findingLine } from '$lib/course/finding';
import type { Finding } from '$lib/course/finding';
import { readFoundations } from '$lib/course/foundations';
import type { SourceFiles } from '$lib/course/load-files';
import { nextNumber, readLock } from '$lib/course/lock';
import { lessonFiles } from './lesson-files';
import { listedLesson } from './listed-lesson';
import { refused } from './made';
import type { Made } from './made';
import { nameMistake } from './name-mistake';
import { startOf } from './start-of';

/**
 * A lesson to begin with, from the folder of lessons (path inside it, to text) and a name, with or without a
 * number before it: "threat-assessments", "07-threat-assessments".
 */
export function newLesson(files: SourceFiles, name: string): Made {
	const [, given, slug = ''] = /^(?:(\d+)-)?(.*)$/s.exec(name) ?? [];
	const mistake = nameMistake(slug, 'threat-assessments');
	if (mistake) return refused(mistake);

	const folders = foldersIn(files);
	const same = folders.find((folder) => folder.slug === slug);
	if (same) return refused(`the lesson "${slug}" is there already: lessons/${same.folder}`);
	const place = given ? Number(given) : Math.max(0, ...folders.map(({ place }) => place)) + 1;
	const owner = folders.find((folder) => folder.place === place);
	if (owner) return refused(`the number ${place} is taken by lessons/${owner.folder}`);
	if (place > 99) return refused(`the number ${place} is too large; lessons have 0 to 99`);

	const findings: Finding[] = [];
	const foundations = readFoundations(files, findings);
	const { lock, findings: unread } = readLock(files);
	const errors = [...findings, ...unread].filter(({ severity }) => severity === 'error');
	const texts = textsIn(files);
	const start = startOf(foundations, place, (concept) =>
		texts.some((text) => text.includes(`concept: ${concept}\n`))
	);
	if (errors.length > 0)
		return refused(
			[
				'The files that all lessons share have errors; mend them first:',
				...errors.map(findingLine)
			].join('\n')
		);
	if (!start)
		return refused(
			'lessons/course.yaml and lessons/study.yaml need an objective and a section to begin with'
		);

	const later = folders
		.filter((folder) => folder.place > place && foundations.course?.lessons.includes(folder.slug))
		.sort((a, b) => a.place - b.place);
	const course = listedLesson(files.get('course.yaml') ?? '', slug, later[0]?.slug ?? null);
	if (course === null) return refused('lessons/course.yaml has no list "lessons"');

	const number = nextNumber(lock, texts.flatMap(numbersIn));
	const digits = String(place).padStart(2, '0');
	const folder = `${digits}-${slug}`;
	const title = slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
	const written = lessonFiles({ ...start, slug, title, place: digits, number });
	const created = new Map(
		Object.entries(written).map(([file, text]) => [`${folder}/${file}`, text])
	);
	return {
		ok: true,
		folder,
		created,
		changed: new Map([['course.yaml', course]]),
		message: said(folder, slug, Object.keys(written), number)
	};
}

function foldersIn(files: SourceFiles): { folder: string; place: number; slug: string }[] {
	const names = new Set([...files.keys()].map((file) => file.split('/')[0] ?? ''));
	return [...names].flatMap((folder) => {
		const [, place, slug] = /^(\d+)-(.+)$/.exec(folder) ?? [];
		return place && slug ? [{ folder, place: Number(place), slug }] : [];
	});
}

/** Where questions are written. */
function textsIn(files: SourceFiles): string[] {
	return [...files].flatMap(([file, text]) =>
		/\/(?:questions|claims)\.yaml$/.test(file) ? [text] : []
	);
}

/** Every number that stands in a text, even in one that cannot be parsed: none may be given again. */
function numbersIn(text: string): number[] {
	return [...text.matchAll(/\bnumber:\s*(\d+)/g)].map(([, number]) => Number(number));
}

const said = (folder: string, slug: string, written: readonly string[], number: number) =>
	`Made lessons/${folder} (${written.join(', ')}) and listed "${slug}" in lessons/course.yaml.

Next:
  npm run dev       shows it at /lessons/${slug}/index.html, with a list of what is left to do
  write             whatever says "To write" is yours to replace; docs/authoring.md explains every field
  npm run lessons   checks it

Its questions begin with number ${number}. They are not in the lock yet, so that you can still change everything
without saying why; until then "npm run lessons" calls them new, and the build waits for them.
Once they are written: npm run lessons -- accept all --new`;
