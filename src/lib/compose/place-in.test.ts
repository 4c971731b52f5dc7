import { expect, test } from 'vitest';
import type { CourseIndex } from '$lib/course/course-index';
import { placeIn } from './place-in';

const index = {
	lessons: [{ slug: 'root-causes', pages: [{ id: 'the-realist-case', check: 1 }] }]
} as unknown as CourseIndex;

test.each([
	['root-causes/quiz', '/lessons/root-causes/quiz/index.html'],
	['root-causes/debrief', '/lessons/root-causes/debrief/index.html'],
	['root-causes/the-realist-case', '/lessons/root-causes/the-realist-case/index.html'],
	['root-causes/', null],
	['root-causes/gone', null],
	['another/quiz', null],
	['', null],
	['__proto__/constructor', null],
	['lms-check', null],
	['../../evil/quiz', null]
])('the bookmark %j leads to %j', (bookmark, path) => {
	expect(placeIn(bookmark, index)).toBe(path);
});
