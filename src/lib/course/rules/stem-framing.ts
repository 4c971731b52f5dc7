import type { Course } from '../course';
import { error, warning } from '../finding';
import type { Finding } from '../finding';

const BARE =
	/(?<!\b(?:offensive|defensive|classical|neoclassical|structural)\s)\brealism\b|\bliberalism\b|\b(?:realists|liberals)\s+(?:say|hold|claim|argue|think|believe|state|expect)\b/iu;
const NAMES_A_THEORY = /\b(?:theor(?:y|ies)|realis[mt]\w*|liberal\w*)\b/iu;
const FRAMED = /\bstudy\b/iu;

/** A stem says whose account it asks for: "On the study's account ...", and theories by their full names. */
export function stemFraming(course: Course): Finding[] {
	return course.questions.flatMap((entry) => {
		const { id, stem } = entry.question;
		const [bare] = BARE.exec(stem) ?? [];
		if (bare)
			return [
				error(
					'stem-framing',
					entry,
					`the stem of "${id}" says "${bare}", which is a family of theories; write "offensive realism" or "liberal internationalism, as the study presents it"`
				)
			];
		return NAMES_A_THEORY.test(stem) && !FRAMED.test(stem)
			? [
					warning(
						'stem-framing',
						entry,
						`the stem of "${id}" names a theory without a frame; begin with "On the study's account" or add "as the study presents it"`
					)
				]
			: [];
	});
}
