import { lessonOf } from '$lib/compose/course.server';

export const load = ({ params }) => ({ bank: lessonOf(params.slug).bank });
