import type { Lesson } from '../course';
import type { Place } from '../finding';

/** Where a finding about all questions of a lesson stands. */
export function questionsOf(lesson: Pick<Lesson, 'folder'>): Place {
	return { file: `${lesson.folder}/questions.yaml`, line: 1, column: 1 };
}
