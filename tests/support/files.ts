import type { AnyQuestion } from './course';

/** The address of the file that asks a question, to be used with `page.route`. */
export const fileOf = ({ number }: AnyQuestion) =>
	new RegExp(`/data/[^/]+/asked-${number}\\.json$`);
