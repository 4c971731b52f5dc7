import type { LeafDirective, ContainerDirective, TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { RECORDS } from '$lib/claims/labels';
import { allowedAre, nearest, notAllowed } from '$lib/questions/nearest';
import type { Known, KnownName } from '$lib/questions/known';
import { studyLine } from '../schemas/basics';

export type Directive = LeafDirective | ContainerDirective | TextDirective;

interface DirectiveRule {
	readonly form: Directive['type'];
	/** How an author writes it, for messages. */
	readonly example: string;
	readonly required: readonly string[];
	readonly optional: readonly string[];
	/** Attributes that point at something; a comma separates several. */
	readonly points: Readonly<Record<string, KnownName>>;
	/** What the text in square brackets names, where it is an id. */
	readonly label?: KnownName;
}

/** Every directive of a reading: one entry each. */
export const DIRECTIVES: Readonly<Record<string, DirectiveRule>> = {
	page: {
		form: 'leafDirective',
		example: '::page[Title]{#id section=... line=... check=... lead="..."}',
		required: ['id', 'section', 'line', 'check', 'lead'],
		optional: [],
		points: { section: 'section', check: 'question' }
	},
	claim: {
		form: 'leafDirective',
		example: '::claim{#id}',
		required: ['id'],
		optional: [],
		points: { id: 'claim' }
	},
	figure: {
		form: 'leafDirective',
		example: '::figure{#id}',
		required: ['id'],
		optional: [],
		points: {}
	},
	'source-note': {
		form: 'containerDirective',
		example: ':::source-note{line=9 record=corrected}',
		required: ['line', 'record'],
		optional: ['cite'],
		points: { cite: 'reference' }
	},
	outside: {
		form: 'containerDirective',
		example: ':::outside',
		required: [],
		optional: [],
		points: {}
	},
	term: {
		form: 'textDirective',
		example: ':term[word]{#id}',
		required: ['id'],
		optional: [],
		points: { id: 'term' }
	},
	cite: {
		form: 'textDirective',
		example: ':cite[reference-id]',
		required: [],
		optional: [],
		points: {},
		label: 'reference'
	}
};

/** What is wrong with one directive: its name, its form, its attributes, what they point at. */
export function directiveMistakes(node: Directive, known: Known): string[] {
	const rule = DIRECTIVES[node.name];
	if (!rule) return [notAllowed('directive', node.name, Object.keys(DIRECTIVES))];
	if (rule.form !== node.type) return [`directive "${node.name}" is written ${rule.example}`];
	const attributes = node.attributes ?? {};
	const allowed = [...rule.required, ...rule.optional];
	const unknown = Object.keys(attributes).filter((name) => !allowed.includes(name));
	const meant = unknown.map((name) => nearest(name, allowed));
	const mistakes = unknown.map(
		(name) => `"${node.name}" has no attribute "${name}"; ${allowedAre(name, allowed)}`
	);
	for (const name of rule.required)
		if (!attributes[name] && !meant.includes(name))
			mistakes.push(`"${node.name}" lacks "${name}": ${rule.example}`);
	for (const [name, target] of Object.entries(rule.points))
		for (const value of list(attributes[name]))
			if (known[target] && !known[target].includes(value))
				mistakes.push(notAllowed(target, value, known[target]));
	const label = rule.label && known[rule.label];
	if (rule.label && label && !label.includes(toString(node)))
		mistakes.push(notAllowed(rule.label, toString(node), label));
	for (const line of list(attributes.line))
		if (!studyLine.safeParse(Number(line)).success)
			mistakes.push(`line "${line}" is not in the study; allowed are whole numbers from 1 to 136`);
	if (attributes.record && !(RECORDS as readonly string[]).includes(attributes.record))
		mistakes.push(notAllowed('record', attributes.record, RECORDS));
	return mistakes;
}

/** The values of a comma-separated attribute. */
export function list(value: string | null | undefined): string[] {
	return (value ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
