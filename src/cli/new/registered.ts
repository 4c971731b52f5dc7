interface Line {
	/** The folder of the type, and the file in it. */
	readonly folder: string;
	readonly file: string;
	/** What is imported from it. */
	readonly value: string;
}

/** A list of types with one more in it, in the order of the alphabet. Null where the file holds no such list. */
export function registered(text: string, { folder, file, value }: Line): string | null {
	const list = /const TYPES = \[([^\]]*)\] as const;/.exec(text);
	if (!list) return null;
	const values = list[1]?.match(/\w+/g) ?? [];
	const types = [...values, value].sort((a, b) => (a < b ? -1 : 1));
	const listed = text.replace(list[0], `const TYPES = [\n\t${types.join(',\n\t')}\n] as const;`);
	const imports = [
		...text.matchAll(new RegExp(`^import .* from '\\./([a-z0-9-]+)/${file}';\n`, 'gm'))
	];
	const next = imports.find(([, other = '']) => other > folder);
	const last = imports.at(-1);
	const at = next?.index ?? (last ? last.index + last[0].length : 0);
	return `${listed.slice(0, at)}import { ${value} } from './${folder}/${file}';\n${listed.slice(at)}`;
}
