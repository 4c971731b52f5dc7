import { performance } from 'node:perf_hooks';
import { checkCourse } from '$lib/course/check-course';
import { readLessons } from './read-lessons';
import { weigh } from './weigh';
import { weightTable } from './weight-table';

const start = performance.now();
checkCourse(readLessons('lessons'));
const built = performance.now() - start;
const weights = await weigh(1);

console.log(weightTable(weights));
console.log(
	`\nlargest text painted (ms, this machine): ${weights.map(({ name, painted }) => `${name} ${painted}`).join(', ')}`
);
console.log(`course parsed and checked in ${built.toFixed(0)} ms`);
