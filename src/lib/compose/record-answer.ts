import edition from 'virtual:two-lenses/edition';
import type { Checked, CheckResult } from '$lib/flows/quiz';
import type { Asking, OpenedQuestion } from './open-question';

const asked = ({ question }: OpenedQuestion, { place }: Asking) => ({
	at: Date.now(),
	number: question.number,
	revision: question.revision,
	sitting: place.sitting,
	seed: place.seed,
	course: edition.version
});

export { afterAnswer } from './after-answer';

/** Grades a response and records it. Resolves once the record is safe; an invalid response records nothing. */
export async function checkAnswer(
	opened: OpenedQuestion,
	{ response, hinted, confidence }: Checked,
	asking: Asking
): Promise<CheckResult> {
	const graded = opened.type.grade(opened.question, response);
	if (graded.kind === 'invalid') return graded;
	if (graded.kind === 'unscored') throw new Error(`"${opened.question.id}" is not graded`);
	await asking.storage.log.append([
		{
			...asked(opened, asking),
			kind: 'answer',
			response: [...response],
			right: graded.kind === 'right',
			hint: hinted,
			confidence,
			place: asking.askedAt
		}
	]);
	return { kind: graded.kind };
}

/** Records that a hint is opened, before it appears. */
export async function recordHint(opened: OpenedQuestion, hint: number, asking: Asking) {
	await asking.storage.log.append([{ ...asked(opened, asking), kind: 'hint', hint }]);
}
