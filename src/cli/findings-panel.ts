import type { Finding } from '$lib/course/finding';
import { FINDINGS_CHANGED, FINDINGS_PATH } from './findings-path';

/** The list of findings at the foot of a page of the author's preview. Loaded by the dev server alone. */
const panel = document.createElement('details');
panel.id = 'findings';
panel.style.cssText =
	'position: fixed; inset: auto 0.5rem 0.5rem auto; z-index: 99; max-width: min(40rem, 90vw); ' +
	'max-height: 50vh; overflow: auto; padding: 0.25rem 0.75rem; font: 0.8125rem/1.4 system-ui, sans-serif; ' +
	'color: var(--ink); background: var(--raised); border: 1px solid var(--control); border-radius: 0.25rem';

let pages: Record<string, readonly Finding[]> = {};

const own = (): readonly Finding[] => {
	const path = Object.keys(pages)
		.sort((a, b) => b.length - a.length)
		.find((page) => page !== '/' && location.pathname.startsWith(page));
	const isHome = !/^\/(?:lessons|theories)\//.test(location.pathname);
	return pages[path ?? (isHome ? '/' : '')] ?? [];
};

function show(): void {
	const list = own();
	const errors = list.filter(({ severity }) => severity === 'error').length;
	const summary = document.createElement('summary');
	summary.textContent = `Findings: ${errors} errors, ${list.length - errors} warnings`;
	const items = document.createElement('ul');
	for (const { severity, file, line, message, rule } of list) {
		const item = document.createElement('li');
		item.textContent = `${severity}: ${message} (${file}:${line}, ${rule})`;
		items.append(item);
	}
	panel.replaceChildren(summary, items);
	if (list.length === 0) panel.remove();
	else document.body.append(panel);
}

async function load(): Promise<void> {
	const response = await fetch(FINDINGS_PATH);
	pages = (await response.json()) as typeof pages;
	show();
}

window.addEventListener('popstate', show);
(window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', show);
import.meta.hot?.on(FINDINGS_CHANGED, () => void load());
void load();
