import type { Names } from './names-of';

/** schema.ts of a new question type. */
export const schemaText = ({ type, value, pascal }: Names) => `import { z } from 'zod';
import type { AuthoringType } from '../authoring';
import { commonFields, optionSchema, prose } from '../common-schema';
import { idOf } from '../known';
import type { Known } from '../known';
import { builtOption, groupOf, misconceptionsIn, optionMistakes } from '../option-mistakes';
import type { ${pascal}Question } from './grade';

/** One right option of three to five, each with its reason. */
function schema(known: Known) {
	return z.strictObject({
		type: z.literal('${type}'),
		...commonFields(known),
		/** The section of the study and the line that the question derives from. */
		section: idOf(known, 'section'),
		line: z.int().min(1).max(136),
		/** The question, framed: "On the study's account ...". */
		stem: prose,
		options: z.array(optionSchema(known)).min(3).max(5)
	});
}

export const ${value}Authoring: AuthoringType<ReturnType<typeof schema>, ${pascal}Question> = {
	type: '${type}',
	schema,
	build(authored) {
		const mistakes = optionMistakes(authored.options, 'options');
		if (mistakes.length > 0) return { mistakes };
		const options = authored.options.map(builtOption);
		return {
			question: { stem: authored.stem, claims: [], options },
			source: { section: authored.section, line: authored.line },
			structure: options.map(({ id, right }) => [id, right]),
			keys: options.filter(({ right }) => right).map(({ id }) => id),
			groups: [groupOf(authored.stem, options)],
			misconceptions: misconceptionsIn(options)
		};
	},
	responses: ({ options }) => ({ kind: 'choice', ids: options.map(({ id }) => id) })
};
`;

/** example.yaml of a new question type, which its tests and the contract's are run on. */
export const exampleText = ({
	type
}: Names) => `# One right option of three to five. To write: what this type of question is for.
- number: 999
  id: ${type}-example
  type: ${type}
  revision: 1
  concept: threat-perception
  objectives: [3]
  # Exactly one premise, tenet, criterion or passage.
  decides: { premise: or-3 }
  # A page or heading of the lesson that answers the question.
  passage: position-before-character
  # The section of the study, and the line.
  section: root-cause-debate
  line: 9
  # At most 60 words, framed.
  stem: On the study's account, what does a wall on the border tell a neighbour who cannot read its builder's mind?
  options:
    - id: what-could-be-done
      right: true
      # At most 25 words.
      text: What its builder would be able to do.
      # 15 to 60 words.
      reason: >-
        Where aims cannot be known, means are what is left to judge by. A wall is a means that can be seen, and so it
        tells of what could be done.
    - id: what-is-meant
      misconception: vocabulary-is-theory
      text: What its builder is about to do.
      reason: >-
        It is natural to read a purpose into whatever is built. But this neighbour cannot know the purpose, and the
        same wall would serve more than one.
    - id: who-is-right
      misconception: cause-is-blame
      text: Which of the two is in the wrong.
      reason: >-
        A quarrel soon becomes a question of guilt, which makes this attractive. The wall by itself says nothing about
        guilt, which takes a norm as well as a fact.
`;
