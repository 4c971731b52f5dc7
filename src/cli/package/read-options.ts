import { parseArgs } from 'node:util';
import { nearest } from '$lib/questions/nearest';

/** What stands behind each option, as it was written. */
export interface Options {
	readonly values: ReadonlyMap<string, string>;
	readonly check: boolean;
	readonly help: boolean;
}

const VALUES = 'format lessons out pass by questions seed start theme title'.split(' ');
const FLAGS = ['check', 'help'];

/** The options on the command line, and a sentence for each that cannot be read. */
export function readOptions(args: readonly string[]): {
	readonly options: Options;
	readonly mistakes: readonly string[];
} {
	const { tokens } = parseArgs({
		args: args.map((word, at) => withoutValue(word, args[at + 1])),
		strict: false,
		tokens: true,
		options: {
			...Object.fromEntries(VALUES.map((name) => [name, { type: 'string' as const }])),
			check: { type: 'boolean' },
			help: { type: 'boolean', short: 'h' }
		}
	});
	const values = new Map<string, string>();
	const flags = new Set<string>();
	const mistakes: string[] = [];

	for (const [at, token] of tokens.entries()) {
		if (token.kind === 'positional' && !isUnknown(tokens[at - 1]))
			mistakes.push(stray(token.value));
		if (token.kind !== 'option') continue;
		const { name, rawName, value } = token;
		if (flags.has(name) || values.has(name)) mistakes.push(`--${name} is given twice.`);
		else if (FLAGS.includes(name) && value === undefined) flags.add(name);
		else if (FLAGS.includes(name)) mistakes.push(`--${name} takes no value.`);
		else if (isUnknown(token)) mistakes.push(unknown(rawName, name));
		else if (value === undefined || value.trim() === '')
			mistakes.push(`--${name} needs a value behind it.`);
		else values.set(name, value.trim());
	}
	const options = { values, check: flags.has('check'), help: flags.has('help') };
	return { options, mistakes };
}

/** An option before the next one, or at the end, has no value; the next one is not it. */
const withoutValue = (word: string, next = '--') =>
	VALUES.includes(word.replace(/^--/, '')) && word.startsWith('--') && next.startsWith('--')
		? `${word}=`
		: word;

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** An option that does not exist; what stands behind it was meant for it. */
const isUnknown = (token: Token | undefined) =>
	token?.kind === 'option' && ![...VALUES, ...FLAGS].includes(token.name);

const stray = (word: string) =>
	`"${word}" belongs to no option; put commas and no spaces between lessons, and quotation marks around a title.`;

function unknown(raw: string, name: string): string {
	const meant = nearest(name, [...VALUES, ...FLAGS]);
	return `${raw} is no option${meant ? `; did you mean --${meant}?` : '; --help lists them.'}`;
}
