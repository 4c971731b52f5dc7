import { escapeXml } from './escape-xml';
import { bytesOf, textOf } from './files';
import type { Files } from './files';

/**
 * The files with `data-package="parameters"` on the html element of every page: by this a page knows that it runs
 * in a package, and with which assignment. Nothing else in a page changes, so that its security policy still holds.
 * Throws where a page has no html element.
 */
export const markPages = (files: Files, parameters: string): Files =>
	new Map(
		[...files].map(([path, bytes]) => [
			path,
			path.endsWith('.html') ? bytesOf(marked(path, textOf(bytes), parameters)) : bytes
		])
	);

function marked(path: string, html: string, parameters: string): string {
	const end = /^\s*(?:<!doctype html>\s*)?<html\b/i.exec(html)?.[0].length;
	if (end === undefined) throw new Error(`${path} does not begin with an html element`);
	return `${html.slice(0, end)} data-package="${escapeXml(parameters)}"${html.slice(end)}`;
}
