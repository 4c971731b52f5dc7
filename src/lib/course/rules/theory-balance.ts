import { THEORIES } from '$lib/claims/theories';
import { ENOUGH } from '../bank/played';
import { sideOf } from '../bank/side-of';
import type { Course } from '../course';
import { error, warning } from '../finding';
import type { Finding } from '../finding';

const MOST = 0.1;
const ALWAYS = 1;

/** Over the course, as many right answers stand on the one side as on the other, within 10 %. */
export function theoryBalance(course: Course): Finding[] {
	const sides = course.questions
		.filter(({ question }) => question.scored)
		.flatMap((entry) => {
			const keyed = entry.keys.filter((key) => THEORIES.some((theory) => theory === key));
			return keyed.length > 0 ? keyed : [sideOf(course, entry)];
		});
	const [liberal = 0, realist = 0] = THEORIES.map(
		(theory) => sides.filter((side) => side === theory).length
	);
	const apart = Math.abs(liberal - realist);
	if (apart <= Math.max(ALWAYS, MOST * Math.max(liberal, realist))) return [];
	const say = liberal + realist >= ENOUGH ? error : warning;
	return [
		say(
			'theory-balance',
			{ file: 'course.yaml', line: 1, column: 1 },
			`${liberal} right answers rest on a liberal premise and ${realist} on a realist one; bring them within 10 % of each other`
		)
	];
}
