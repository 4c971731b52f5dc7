import type { Course } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';

/** Warns where two questions are built on one claim: they never meet in a sitting. */
export function sharedClaim(course: Course): Finding[] {
	const owner = new Map<string, string>();
	return course.questions.flatMap((entry) =>
		entry.question.claims.flatMap((claim) => {
			const other = owner.get(claim);
			owner.set(claim, entry.question.id);
			return other
				? [
						warning(
							'shared-claim',
							entry,
							`"${entry.question.id}" and "${other}" share the claim "${claim}"`
						)
					]
				: [];
		})
	);
}
