import { listOf } from './list-of';
import { shownList } from './shown';

/**
 * The lessons that a text names, with commas between them, or `all`: those of the course, in its order,
 * each once. `mistake` says which ones the course does not have, or is null.
 */
export function readLessons(
	text: string,
	slugs: readonly string[]
): { readonly lessons: readonly string[]; readonly mistake: string | null } {
	const named = new Set(text === 'all' ? slugs : text.split(','));
	const unknown = [...named].filter((name) => !slugs.includes(name));
	const lessons = slugs.filter((slug) => named.has(slug));
	if (unknown.length === 0) return { lessons, mistake: null };
	const what = text ? `names ${shownList(unknown)}, which this course does not have` : 'is empty';
	return { lessons, mistake: `lessons ${what}; allowed are ${listOf(slugs)}, or "all".` };
}
