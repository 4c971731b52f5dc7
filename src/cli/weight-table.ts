import type { Weight } from './weigh';

const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);

export function weightTable(weights: readonly Weight[]): string {
	const head = `${'kB after gzip'.padEnd(26)}  script   style    font    data     doc  requests`;
	const rows = weights.map(
		(weight) =>
			`${weight.name.padEnd(24)}${kb(weight.script)}${kb(weight.style)}${kb(weight.font)}${kb(weight.data)}${kb(weight.document)}${String(weight.requests).padStart(10)}`
	);
	return [head, ...rows].join('\n');
}
