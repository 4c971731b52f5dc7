import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCourse } from '$lib/course/check-course';
import { findingLine } from '$lib/course/finding';
import { report } from '$lib/course/report';
import { accept } from './accept';
import { gateReport } from './gate-report';
import { readLessons } from './read-lessons';
import { reportText } from './report-text';

const folder = process.env.LESSONS_DIR ?? 'lessons';
const [command, ...rest] = process.argv.slice(2);

if (command === 'accept') process.exitCode = runAccept(rest);
else process.exitCode = runCheck(command === '--json');

function runCheck(json: boolean): number {
	const checked = checkCourse(readLessons(folder));
	const { course } = checked;
	const gates = course ? gateReport(course) : { findings: [], lines: [] };
	const findings = [...checked.findings, ...gates.findings];
	const errors = findings.filter((finding) => finding.severity === 'error');
	if (json) console.log(JSON.stringify(report(course, findings)));
	else {
		for (const finding of findings) console.error(findingLine(finding));
		console.log(reportText(report(course, findings)));
		for (const line of gates.lines) console.log(line);
	}
	return errors.length > 0 ? 1 : 0;
}

function runAccept(args: readonly string[]): number {
	const outcome = accept(readLessons(folder), args);
	for (const [file, text] of outcome.files) writeFileSync(join(folder, file), text);
	console.log(outcome.message);
	return outcome.ok ? 0 : 1;
}
