import type { Group, Mistake } from './authoring';
import type { AuthoredOption } from './common-schema';
import type { Option } from './options';

/** What is wrong with a written list of options, of which exactly one is right. */
export function optionMistakes(options: readonly AuthoredOption[], key: string): Mistake[] {
	const mistakes: Mistake[] = [];
	const right = options.filter((option) => option.right);
	if (right.length !== 1) {
		const which = right.map((option) => `"${option.id}"`).join(' and ');
		const found =
			right.length === 0 ? 'no option is right' : `${right.length} options are right (${which})`;
		mistakes.push({ path: [key], message: `${found}; exactly one must be marked "right: true"` });
	}
	const seen = new Set<string>();
	options.forEach((option, index) => {
		if (seen.has(option.id))
			mistakes.push({
				path: [key, index, 'id'],
				message: `duplicate option id "${option.id}"; each option has its own`
			});
		seen.add(option.id);
		if (option.right && option.misconception)
			mistakes.push({
				path: [key, index, 'misconception'],
				message: `the right option "${option.id}" carries a misconception; only wrong ones do`
			});
	});
	return mistakes;
}

/** The misconceptions that the wrong ones among these options carry. */
export function misconceptionsIn(options: readonly Option[]): string[] {
	return options.flatMap((option) => (option.misconception ? [option.misconception] : []));
}

/** These options as the rules on options see them. */
export function groupOf(stem: string, options: readonly Option[]): Group {
	return { stem, options: options.map(({ id, text, right }) => ({ id, text, right })) };
}

export function builtOption(option: AuthoredOption): Option {
	return {
		id: option.id,
		text: option.text,
		right: option.right === true,
		reason: option.reason,
		...(option.misconception ? { misconception: option.misconception } : {})
	};
}
