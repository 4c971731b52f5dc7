import { among } from './among';
import { COURSE } from './contexts';
import type { Model } from './model';
import type { Past } from './past';

/** The version of the course: mostly the one before. */
export const codeCourse = (model: Model, { courses }: Past, course: string): string =>
	among(model, COURSE, courses, courses.indexOf(course), () => model.text(course));
