/** Something to say about the content, at a place in a file. */
export interface Finding {
	/** Name of the check that speaks, such as "shape" or "coverage". */
	readonly rule: string;
	readonly severity: 'error' | 'warning';
	/** Path inside the folder of lessons. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** From 1. */
	readonly column: number;
	readonly message: string;
}

export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** One line for the terminal and the editor: "lessons/FILE:LINE:COLUMN message". */
export function findingLine(finding: Finding): string {
	const label = finding.severity === 'warning' ? 'warning: ' : '';
	return `lessons/${finding.file}:${finding.line}:${finding.column} ${label}${finding.message} [${finding.rule}]`;
}

export function error(rule: string, place: Place, message: string): Finding {
	return finding(rule, 'error', place, message);
}

export function warning(rule: string, place: Place, message: string): Finding {
	return finding(rule, 'warning', place, message);
}

function finding(
	rule: string,
	severity: Finding['severity'],
	{ file, line, column }: Place,
	message: string
): Finding {
	return { rule, severity, file, line, column, message };
}
