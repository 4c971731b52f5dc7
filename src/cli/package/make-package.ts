import { isFormat } from '$lib/package/formats';
import { optionMistakes } from './option-mistakes';
import { refused } from './outcome';
import type { Outcome } from './outcome';
import { pack } from './pack';
import { readOptions } from './read-options';
import { readySite } from './ready-site';
import type { Surroundings } from './surroundings';
import { USAGE } from './usage';

/** `npm run package ...`: writes one zip, or nothing and says why. */
export function makePackage(args: readonly string[], around: Surroundings): Outcome {
	const { options, mistakes } = readOptions(args);
	if (options.help) return { message: USAGE, code: 0 };
	if (args.length === 0) return refused([USAGE]);
	const { values, check } = options;
	const { format = '', out = '' } = Object.fromEntries(values);
	const all = [...mistakes, ...optionMistakes(options)];
	if (all.length > 0 || !isFormat(format)) return refused([...all, '--help shows every option.']);
	const unready = readySite(around);
	return unready === null ? pack({ format, out, check, values }, around) : refused([unready]);
}
