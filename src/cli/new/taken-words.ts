const RESERVED =
	'arguments async await break case catch class const continue debugger default delete do else enum eval export extends ' +
	'false finally for function get if implements import in instanceof interface let new null of package private protected ' +
	'public return set static super switch this throw true try typeof undefined var void while with yield';

const DECLARED = /\b(?:const|let|function|interface|type) ([\p{L}$_][\p{L}\p{N}$_]*)/gu;
const IMPORTED = /\bimport (?:type )?(?:(\w+)|\{([^}]*)\})/g;

/** Words that mean something in the language or in one of these files, so that nothing else can be called so. */
export function takenWords(files: readonly string[]): ReadonlySet<string> {
	const declared = files.flatMap((text) => [...text.matchAll(DECLARED)].map(([, word]) => word));
	const imported = files.flatMap((text) =>
		[...text.matchAll(IMPORTED)].flatMap(([, word, list]) => [word, ...(list ?? '').split(',')])
	);
	const words = [...RESERVED.split(' '), ...declared, ...imported];
	return new Set(words.flatMap((word) => word?.trim() || []));
}
