/** Loads the page again, which keeps whose answers these are: a host that was told the end may not say it twice. */
export function startAgain(owner: string | null): void {
	history.replaceState({ ...history.state, owner }, '');
	location.reload();
}

/** Whose answers these were before the page was loaded again; null where it was not. */
export function ownerBefore(): string | null {
	const { owner } = (history.state ?? {}) as { owner?: unknown };
	return typeof owner === 'string' ? owner : null;
}
