/** "a", "a and b", "a, b and c". */
export function listOf(parts: readonly string[], last: 'and' | 'or' = 'and'): string {
	const before = parts.slice(0, -1);
	const end = parts.at(-1) ?? '';
	return before.length > 0 ? `${before.join(', ')} ${last} ${end}` : end;
}
