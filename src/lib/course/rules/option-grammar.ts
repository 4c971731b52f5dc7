import type { Group } from '$lib/questions/authoring';
import { textChoices } from '../bank/choices';
import type { Course } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';

const OPENER = /^(?:because|that|by|to|as|if|when|since|with|for|from|in order)\b/iu;

/** Warns where the options of a choice do not continue their stem in one way. */
export function optionGrammar(course: Course): Finding[] {
	return textChoices(course).flatMap(({ entry, group }) =>
		uneven(group).map((how) =>
			warning(
				'option-grammar',
				entry,
				`options of "${entry.question.id}" ${how}; write them all in one form`
			)
		)
	);
}

function uneven({ stem, options }: Group): string[] {
	const texts = options.map(({ text }) => text.trim());
	const differ = (test: (text: string) => boolean) => texts.some(test) && !texts.every(test);
	const found: string[] = [];
	if (differ((text) => /[.?!]["”’']?$/u.test(text))) found.push('end with and without a full stop');
	if (differ((text) => /^\p{Lu}/u.test(text))) found.push('begin with and without a capital');
	const key = options.find(({ right }) => right);
	const openers = texts.map((text) => OPENER.exec(text)?.[0].toLowerCase() ?? '');
	const own = openers[key ? options.indexOf(key) : -1];
	const others = openers.filter((_, index) => options[index] !== key);
	if (key && others.every((opener) => opener === others[0]) && own !== others[0])
		found.push('begin alike but for the key');
	const article = /\b(an?)$/iu.exec(stem.trim())?.[1]?.toLowerCase();
	if (article && differ((text) => /^[aeiou]/iu.test(text)))
		found.push(`do not all follow the "${article}" of the stem`);
	return found;
}
