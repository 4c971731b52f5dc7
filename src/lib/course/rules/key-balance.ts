import type { Course } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';

/** Warns where the keys of a lesson's attributions favour a theory, or "both" and "neither" leave 20-35 %. */
export function keyBalance(course: Course): Finding[] {
	return course.lessons.flatMap((lesson) => {
		const keys = course.questions
			.filter(
				(entry) =>
					entry.lesson === lesson.slug &&
					entry.question.type === 'attribution' &&
					entry.question.scored
			)
			.flatMap((entry) => entry.keys);
		const count = (key: string) => keys.filter((candidate) => candidate === key).length;
		const liberal = count('liberal-internationalism');
		const realist = count('offensive-realism');
		const share = (count('both') + count('neither')) / keys.length;
		const place = { file: `${lesson.folder}/questions.yaml`, line: 1, column: 1 };
		const findings: Finding[] = [];
		if (Math.abs(liberal - realist) > 1)
			findings.push(
				warning(
					'key-balance',
					place,
					`${liberal} attributions are keyed liberal and ${realist} realist; keep them equal within one`
				)
			);
		if (keys.length > 0 && (share < 0.2 || share > 0.35))
			findings.push(
				warning(
					'key-balance',
					place,
					`${Math.round(share * 100)} % of attributions are keyed both or neither; keep to 20-35 %`
				)
			);
		return findings;
	});
}
