import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from './support/test';

const ROOT = 'build';
const documents = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.html')
);
const ids = new Map<string, ReadonlySet<string>>();

function idsOf(file: string): ReadonlySet<string> {
	let found = ids.get(file);
	if (!found) {
		const html = readFileSync(join(ROOT, file), 'utf8');
		found = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
		ids.set(file, found);
	}
	return found;
}

/** What is wrong with an address that stands in a document; null where it resolves inside the site. */
function broken(file: string, href: string): string | null {
	const [path = '', hash] = href.split('#');
	const target = path === '' ? file : posix.join(posix.dirname(file), path.split('?')[0] ?? '');
	if (!existsSync(join(ROOT, target))) return `${file}: ${href} leads nowhere`;
	if (hash && !idsOf(target).has(decodeURIComponent(hash)))
		return `${file}: ${href}: no such place in ${target}`;
	return null;
}

test('every internal link of every page resolves, down to its anchor', () => {
	expect(documents.length).toBeGreaterThan(50);
	let links = 0;
	const failures = documents
		.filter((file) => file !== '404.html')
		.flatMap((file) => {
			const html = readFileSync(join(ROOT, file), 'utf8');
			const hrefs = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) => href);
			links += hrefs.length;
			return hrefs
				.filter((href) => !/^[a-z]+:/.test(href))
				.flatMap((href) => broken(file, href) ?? []);
		});
	expect([...new Set(failures)]).toEqual([]);
	expect(links).toBeGreaterThan(1000);
});

test('no page leads off the site', () => {
	for (const file of documents)
		expect(readFileSync(join(ROOT, file), 'utf8'), file).not.toMatch(
			/<a\s[^>]*?href="(?:https?:)?\/\//
		);
});
