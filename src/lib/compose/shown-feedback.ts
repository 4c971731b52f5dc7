import type { Decides, Explanation, Feedback, Question } from '$lib/questions/contract';

/** Feedback as the panel takes it, with links that hold at this site's root. */
export function shownFeedback(
	feedback: Feedback,
	question: Question,
	link: (path: string) => string
) {
	const decides = (value: Decides) => ({
		label: value.label,
		text: value.text,
		href: link(value.href)
	});
	const explanation = ({ decides: decider, ...rest }: Explanation) => ({
		...rest,
		...(decider ? { decides: decides(decider) } : {})
	});
	return {
		summary: feedback.summary,
		decides: question.decides ? decides(question.decides) : null,
		chosen: feedback.chosen.map(explanation),
		others: feedback.others.map(explanation),
		passage: { href: link(question.passage.href), title: question.passage.title }
	};
}
