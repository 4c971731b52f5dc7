import { formatRates } from '$lib/compose/format-rates';
import { course } from '$lib/compose/course.server';

export const load = () => ({
	formats: formatRates(course.catalogue),
	asOf: course.asOf,
	study: { title: course.study.title, note: course.study.note },
	lessons: course.lessons.length,
	questions: course.catalogue.length
});
