import type { Finding } from '../finding';
import type { SourceFiles } from '../load-files';
import { loadYaml } from '../load-files';
import type { ComparisonRow, Figure } from '../schemas/figure';
import { figureSchema } from '../schemas/figure';

/** The figures of one lesson by id, in the order of their files; null where a file cannot be used. */
export function readFigures(
	files: SourceFiles,
	folder: string,
	findings: Finding[]
): Map<string, Figure | null> {
	const prefix = `${folder}/figures/`;
	const names = [...files.keys()].filter(
		(file) => file.startsWith(prefix) && file.endsWith('.yaml')
	);
	return new Map(
		names.map((file) => [
			file.slice(prefix.length, -'.yaml'.length),
			loadYaml(files, file, figureSchema, findings).value
		])
	);
}

/** The rows that these figures add to the comparison that grows over the course. */
export const growingRows = (figures: ReadonlyMap<string, Figure | null>): ComparisonRow[] =>
	[...figures.values()].flatMap((figure) =>
		figure?.kind === 'comparison' && figure.grows ? figure.rows : []
	);
