import { afterEach, expect, test } from 'vitest';
import { expectAccessible } from './test-axe';

afterEach(() => document.body.replaceChildren());

test.each([
	['a control without a name', '<input>', 'label'],
	['text too pale for light', '<p style="color: #999">Pale.</p>', 'color-contrast'],
	['text too dim for dark', '<p style="color: #333">Dim.</p>', 'dark, 1280 px'],
	['a target too small', '<button style="width: 9px">x</button>'.repeat(2), 'target-size'],
	['what is cut off at 320 px', '<p style="width: 400px">Wide.</p>', '320']
])('finds %s', async (_, html, said) => {
	document.body.innerHTML = html;
	await expect(expectAccessible()).rejects.toThrow(said);
});

test('finds nothing in a plain paragraph', async () => {
	document.body.innerHTML = '<p>Plain.</p>';
	await expectAccessible();
});
