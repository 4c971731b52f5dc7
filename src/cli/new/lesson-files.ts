import { claimsText } from './lesson-claims';
import { comparisonText, lessonText } from './lesson-reading';
import { questionsText } from './lesson-questions';
import type { LessonStart } from './start-of';

/** The files of a new lesson, by their paths inside its folder. */
export function lessonFiles(start: LessonStart): Readonly<Record<string, string>> {
	return {
		'lesson.md': lessonText(start),
		'claims.yaml': claimsText(start),
		'questions.yaml': questionsText(start),
		'figures/comparison.yaml': comparisonText()
	};
}
