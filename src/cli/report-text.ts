import type { Report } from '$lib/course/report';

const counts = (record: Record<string, number>) =>
	Object.entries(record)
		.map(([name, value]) => `${name} ${value}`)
		.join(', ') || 'none';

/** The report for people. */
export function reportText(report: Report): string {
	const errors = report.findings.filter((finding) => finding.severity === 'error').length;
	const { claims, questions, sections } = report;
	return [
		...report.lessons.map(
			(lesson) =>
				`${lesson.slug}: ${lesson.words} words, ${lesson.minutes} minutes, ${lesson.claims} claims, ${lesson.questions} questions`
		),
		`sections of the study: ${sections.covered} of ${sections.total} covered`,
		`claims: ${claims.total} (${claims.shown} shown, ${claims.asked} asked); keys: ${counts(claims.byKey)}`,
		`  voices: ${counts(claims.byVoice)}; kinds: ${counts(claims.byKind)}; records: ${counts(claims.byRecord)}`,
		`questions: ${questions.scored} scored; types: ${counts(questions.byType)}; concepts: ${counts(questions.byConcept)}`,
		`  keys of attributions: ${counts(questions.byKey)}`,
		`findings: ${errors} errors, ${report.findings.length - errors} warnings`
	].join('\n');
}
