import { bytesOf } from './files';
import type { Files } from './files';
import { formats } from './formats';
import type { FormatName } from './formats';
import { markPages } from './mark-pages';

/** What is to become a package. */
export interface PackagePlan {
	readonly format: FormatName;
	/** See `packageId`. */
	readonly id: string;
	/** What learners see in the LMS. */
	readonly title: string;
	/** Path of the page with which it opens. */
	readonly opens: string;
	/** The assignment as parameters; "" for none. */
	readonly parameters: string;
}

/**
 * Every file of a package: these files, whose pages are told their assignment, and what the format adds. Throws
 * where the page with which it opens is not among them.
 */
export function buildPackage(files: Files, plan: PackagePlan): Files {
	const { format, id, title, opens, parameters } = plan;
	if (!files.has(opens)) throw new Error(`${opens} is not in the package`);
	const told = `${parameters}${parameters && '&'}format=${format}&id=${id}`;
	const added = formats[format].describe({ id, title, opens, files: [...files.keys()] });
	const texts = [...added].map(([path, text]) => [path, bytesOf(text)] as const);
	return new Map([...markPages(files, told), ...texts]);
}
