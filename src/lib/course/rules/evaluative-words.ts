import type { Course } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';
import type { Written } from '../written';

const EVALUATIVE =
	/\b(?:na[iï]ve(?:ly|té|ty)?|cynical(?:ly)?|cynicism|(?:un)?realistic(?:ally)?|moral|morally|moralistic|immoral|obvious(?:ly)?|evidently|simplistic(?:ally)?|idealistic(?:ally)?|ruthless(?:ly)?|hard-headed|clear-eyed|sober(?:ly)?|foolish(?:ly)?|delu(?:ded|sional)|misguided|enlightened|hypocritical(?:ly)?|shameful(?:ly)?|cold-blooded(?:ly)?|wishful|so-called|rightly|wrongly|merely)\b/iu;

/** Titles of the study and of other works stand as they are. */
const EXEMPT = ['study.yaml', 'references.yaml'];

/** The course sets theories side by side and praises or scolds neither. */
export function evaluativeWords(_course: Course, { texts }: Written): Finding[] {
	return texts
		.filter(({ file }) => !EXEMPT.includes(file))
		.flatMap((written) => {
			const [word] = EVALUATIVE.exec(written.text) ?? [];
			return word
				? [
						error(
							'evaluative-words',
							written,
							`"${word}" judges instead of describing; say what is meant without praise or blame`
						)
					]
				: [];
		});
}
