import type { Element } from 'hast';
import type { Claim, Reference, Section, Term } from '../course';

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
