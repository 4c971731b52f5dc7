import type { Element } from 'hast';
import type { Claim, Section } from '../course';

export interface Reference {
	readonly id: string;
	readonly author: string;
	readonly short: string;
	readonly title: string;
	readonly venue: string;
	readonly year: number;
	readonly note?: string | undefined;
}

export interface Term {
	readonly id: string;
	readonly term: string;
	readonly text: string;
	readonly outside?: boolean | undefined;
}

/** What a text may point at while it becomes HTML. */
export interface RenderContext {
	claim(id: string): Claim | undefined;
	figure(id: string): Element | undefined;
	reference(id: string): Reference | undefined;
	term(id: string): Term | undefined;
	section(id: string): Section | undefined;
	lensName(lens: string): string;
}

/** Stands in built HTML for the way to the site's root; the page replaces it by its own. */
export const ROOT = '%root%';
