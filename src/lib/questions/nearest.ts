import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a typo most likely meant, or null when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
	if (candidates.length === 0) return null;
	const candidate = closest(word, candidates);
	const limit = Math.max(2, Math.floor(Math.max(word.length, candidate.length) / 3));
	const steps = distance(word, candidate);
	return steps <= limit && 2 * steps <= candidate.length ? candidate : null;
}

/** 'allowed are a, b, c; did you mean "b"?' Of a long list the nearest right spelling and the first dozen. */
export function allowedAre(found: string, allowed: readonly string[]): string {
	if (allowed.length === 0) return 'none exists yet';
	const suggestion = nearest(found, allowed);
	const all = [...new Set(allowed)].sort();
	const shown = all.slice(0, 12);
	const rest = all.length > shown.length ? ` and ${all.length - shown.length} more` : '';
	return `allowed are ${shown.join(', ')}${rest}${suggestion ? `; did you mean "${suggestion}"?` : ''}`;
}

/** 'unknown concept "x"; allowed are a, b, c; did you mean "b"?' */
export function notAllowed(what: string, found: string, allowed: readonly string[]): string {
	return `unknown ${what} "${found}"; ${allowedAre(found, allowed)}`;
}
