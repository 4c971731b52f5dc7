import { ANSWERS } from '$lib/claims/answer-key';
import { RIGHT, tag, WRONG } from './placeholders';
import type { LessonStart } from './start-of';

const STANCES = {
	liberal:
		'{ liberal-internationalism: supports, offensive-realism: contests, transactionalism: silent }',
	realist:
		'{ liberal-internationalism: contests, offensive-realism: supports, transactionalism: silent }',
	none: '{ liberal-internationalism: silent, offensive-realism: silent, transactionalism: silent }'
};

type Key = 'offensive-realism' | 'neither';

/** The block by which a claim generates a question: all five answers, each with its reason. */
function attribution(start: LessonStart, number: number, key: Key, decides: string): string {
	const wrong = ANSWERS.filter((answer) => answer !== key);
	const reasons = ANSWERS.map((answer) =>
		answer === key
			? `      ${answer}:\n        text: '${RIGHT}'`
			: `      ${answer}:${tag(start, wrong.indexOf(answer), 8)}\n        text: '${WRONG}'`
	);
	return `  attribution:
    number: ${number}
    concept: ${start.concept}
    objectives: [${start.objective}]
    decides: ${decides}
    passage: the-realist-case
    hints:
      - 'To write: a gentle hint, which leads back to the passage.'
    # All five answers, each with its reason.
    reasons:
${reasons.join('\n')}
`;
}

/** claims.yaml of a new lesson: two claims that are shown and three that are asked about. */
export function claimsText(start: LessonStart): string {
	const { slug, section, line, realist, number, place } = start;
	const toWrite = `To write for L${place}`;
	return `# The claims of this lesson. docs/authoring.md explains every field; the ids are yours to change.

# Shown in the reading, with its labels beside it: no question may ask about it.
- id: ${slug}-liberal-shown
  revision: 1
  # One assertion in your own words; here, one that liberal internationalism supports.
  text: '${toWrite}: the liberal claim.'
  # The section of the study (an id of study.yaml) and the line that it derives from.
  section: ${section}
  line: ${line}
  # Who says it in the study: author, european-governments, trump-administration, mearsheimer, ukraine, russia
  # or us-analysts.
  voice: author
  # Whose view it is: a list of the same, empty for a fact.
  holders: [european-governments]
  # fact, cause, forecast, norm or policy.
  kind: cause
  # supports, contests or silent. The answer key follows from them.
  stances: ${STANCES.liberal}
  # study-only, documented, disputed or corrected.
  record: { status: study-only }
  use: shown

- id: ${slug}-realist-shown
  revision: 1
  text: '${toWrite}: the realist answer.'
  section: ${section}
  line: ${line}
  voice: mearsheimer
  holders: [mearsheimer]
  kind: cause
  stances: ${STANCES.realist}
  record: { status: study-only }
  use: shown

# Asked about in questions.yaml, and never shown. Let its words suggest another theory than the one that supports it.
- id: ${slug}-liberal-asked
  revision: 1
  text: '${toWrite}: one to be asked about.'
  section: ${section}
  line: ${line}
  voice: author
  holders: [author]
  kind: cause
  stances: ${STANCES.liberal}
  record: { status: study-only }
  use: asked

# Asked about by a question that is generated from it: "which theory supports this claim?".
- id: ${slug}-realist-asked
  revision: 1
  text: '${toWrite}: a forecast.'
  section: ${section}
  line: ${line}
  voice: author
  holders: [mearsheimer]
  kind: forecast
  stances: ${STANCES.realist}
  record: { status: study-only }
  use: asked
${attribution(start, number + 4, 'offensive-realism', `{ premise: ${realist} }`)}
# A fact that needs no theory: a question whose answer is "neither".
- id: ${slug}-fact-asked
  revision: 1
  text: '${toWrite}: what a document says.'
  section: ${section}
  line: ${line}
  voice: author
  holders: []
  kind: fact
  stances: ${STANCES.none}
  record: { status: study-only }
  use: asked
${attribution(start, number + 5, 'neither', '{ passage: the-realist-case }')}`;
}
