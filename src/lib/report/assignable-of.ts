import { stepIds } from '$lib/course/step-ids';
import type { Assignable } from './assignment';

/** What of these lessons can be assigned, and where each can be opened. */
export const assignableOf = (
	lessons: readonly { readonly slug: string; readonly pages: readonly { readonly id: string }[] }[]
): Assignable => ({ lessons: lessons.map(({ slug, pages }) => ({ slug, steps: stepIds(pages) })) });
