import type { z } from 'zod';
import { allowedAre } from '$lib/questions/nearest';
import { valueAt } from './keys-at';

type Issue = z.core.$ZodIssue;

/** What was found, and what is allowed there, in an author's words. */
export function describeIssue(
	issue: Issue,
	root: { readonly value: unknown; readonly name: string }
): string {
	if (issue.code === 'custom') return issue.message;
	const keys = issue.path.filter((key) => typeof key !== 'number');
	const name = keys.length > 0 ? `"${keys.join('.')}"` : root.name;
	const found = valueAt(root.value, issue.path);
	if (found === undefined) return `${name} is missing: ${expectation(issue)}`;
	const values = valuesOf(issue);
	if (values) return `${name} is ${show(found)}; ${allowedAre(String(found), values)}`;
	const size = Array.isArray(found) ? `has ${found.length} entries` : `is ${show(found)}`;
	return `${name} ${size}: ${expectation(issue)}`;
}

/** The values among which an issue asks to choose, if it does. */
function valuesOf(issue: Issue): string[] | null {
	if (issue.code === 'invalid_value') return issue.values.map(String);
	if (issue.code !== 'invalid_union') return null;
	const { options } = issue as { options?: readonly unknown[] };
	return options ? options.map(String) : null;
}

const NAMES: Readonly<Record<string, string>> = {
	string: 'text',
	int: 'a whole number',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list',
	object: 'keys with values'
};

function expectation(issue: Issue): string {
	const values = valuesOf(issue);
	if (values) return `expected one of ${values.join(', ')}`;
	switch (issue.code) {
		case 'invalid_type':
			return `expected ${NAMES[issue.expected] ?? issue.expected}`;
		case 'too_small':
			if (issue.origin === 'string') return 'expected some text';
			return `expected ${issue.exact ? 'exactly' : 'at least'} ${issue.minimum}`;
		case 'too_big':
			return `expected ${issue.exact ? 'exactly' : 'at most'} ${issue.maximum}`;
		default:
			return issue.message;
	}
}

function show(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
