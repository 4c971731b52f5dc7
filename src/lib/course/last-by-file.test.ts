import { expect, test, vi } from 'vitest';
import { lastByFile } from './last-by-file';

test('a file is worked on again only where its text is another one than last', () => {
	const work = vi.fn((file: string, text: string) => ({ file, text }));
	const remembered = lastByFile(work);
	const first = remembered('a.md', 'one');
	expect(remembered('a.md', 'one')).toBe(first);
	expect(remembered('b.md', 'one')).toEqual({ file: 'b.md', text: 'one' });
	expect(remembered('a.md', 'two')).toEqual({ file: 'a.md', text: 'two' });
	expect(remembered('a.md', 'one')).toEqual(first);
	expect(work).toHaveBeenCalledTimes(4);
});
