import { weigh } from './weigh';
import { weightTable } from './weight-table';
import type { Weight } from './weigh';

const KB = 1000;
const FONTS = 110 * KB;
const STYLES = 14 * KB;
/** A lesson in a frame talks to its host from the start, and reads what its address asks for. */
const EMBEDDED = 95 * KB;

/** The most script that a page may load, in bytes after gzip. */
function scriptBudget(name: string): number {
	if (name.endsWith('question open')) return 65 * KB;
	if (name.includes('embedded')) return EMBEDDED;
	return name.endsWith('at load') ? 50 * KB : 40 * KB;
}

const weights = await weigh(4);
const excess = weights.flatMap((weight) => over(weight));
console.log(weightTable(weights));
for (const line of excess) console.error(line);
process.exitCode = excess.length > 0 ? 1 : 0;

function over({ name, script, style, font }: Weight): string[] {
	const limits = [
		['script', script, scriptBudget(name)],
		['style', style, STYLES],
		['font', font, FONTS]
	] as const;
	return limits
		.filter(([, found, most]) => found > most)
		.map(([kind, found, most]) => `${name}: ${kind} is ${found} bytes, the budget is ${most}`);
}
