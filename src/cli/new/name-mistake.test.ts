import { describe, expect, test } from 'vitest';
import { nameMistake } from './name-mistake';

test.each(['causes', 'root-causes', 'plan-2025', 'a'])('%s is a name', (name) => {
	expect(nameMistake(name, 'root-causes')).toBeNull();
});

describe('is told, with what could be meant:', () => {
	test.each([
		['Root Causes', '; did you mean "root-causes"?'],
		['root_causes', '; did you mean "root-causes"?'],
		['-root--causes-', '; did you mean "root-causes"?'],
		['../root', '; did you mean "root"?'],
		['2025-plan', '; did you mean "plan"?'],
		['2025', ''],
		['', ''],
		['причины', ''],
		['a\nb', '; did you mean "a-b"?']
	])('%j', (name, meant) => {
		expect(nameMistake(name, 'causes')).toBe(
			`"${name}" is no name: use lower-case words joined by hyphens, and begin with a letter, such as "causes"${meant}`
		);
	});
});

test('a name of more than forty letters is too long', () => {
	expect(nameMistake('a'.repeat(40), 'causes')).toBeNull();
	expect(nameMistake('a'.repeat(41), 'causes')).toContain('has 41 letters; a name has at most 40');
});

test.each(['site', 'all'])('%s is taken, by the addresses of frames', (name) => {
	expect(nameMistake(name, 'causes')).toBe(
		`"${name}" means something else in the address of a frame; choose another name`
	);
});
