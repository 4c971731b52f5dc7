import { typeOf } from '$lib/questions/registry';
import type { Course, CourseQuestion } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';

const PLACE = { file: 'course.yaml', line: 1, column: 1 };

/** What each concept needs of its scored questions. */
const NEEDS: readonly {
	what: string;
	least: number;
	count(own: readonly CourseQuestion[]): number;
}[] = [
	{ what: 'scored questions', least: 12, count: (own) => own.length },
	{
		what: 'formats',
		least: 3,
		count: (own) => new Set(own.map(({ question }) => question.type)).size
	},
	{
		what: 'questions of a deep format',
		least: 4,
		count: (own) => own.filter(({ question }) => typeOf(question).deep).length
	},
	{
		what: 'transfer questions',
		least: 2,
		count: (own) => own.filter(({ question }) => question.type === 'transfer').length
	}
];
const MOST_GENERATED = 3;

/** Warns of concepts with too few questions to be learned by. */
export function conceptCoverage(course: Course): Finding[] {
	const scored = course.questions.filter(({ question }) => question.scored);
	const of = (id: string) => scored.filter(({ question }) => question.concept === id);
	const empty = course.concepts.filter(({ id }) => of(id).length === 0).map(({ id }) => id);
	const started = course.concepts.filter(({ id }) => of(id).length > 0);
	const say = (message: string) => warning('concept-coverage', PLACE, message);
	return [
		...started.flatMap(({ id }) => lacks(of(id)).map((lack) => say(`the concept "${id}" ${lack}`))),
		...(empty.length > 0
			? [say(`${empty.length} concepts need their first question: ${empty.join(', ')}`)]
			: [])
	];
}

function lacks(own: readonly CourseQuestion[]): string[] {
	const few = NEEDS.filter(({ least, count }) => count(own) < least).map(
		({ what, least, count }) => `has ${count(own)} ${what}; write at least ${least}`
	);
	const generated = own.filter(({ question }) => question.id.endsWith('.attribution')).length;
	return generated > MOST_GENERATED
		? [...few, `has ${generated} generated attributions; keep at most ${MOST_GENERATED}`]
		: few;
}
