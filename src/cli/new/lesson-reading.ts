import { stringify } from 'yaml';
import type { LessonStart } from './start-of';

/** lesson.md of a new lesson: two pages, each with a shown claim and a check. */
export function lessonText({ slug, title, part, concept, objective, section, line }: LessonStart) {
	return `---
title: ${stringify(title).trim()}
lead: 'To write: one sentence under the title.'
part: ${part}
strands:
  liberal-internationalism: 'To write: what liberals argue here, in at most twelve words.'
  offensive-realism: 'To write: what realists argue here, in at most twelve words.'
relation: apart
concepts: [${concept}]
objectives: [${objective}]
preQuestion: ${slug}-guess
inYourWords: ${slug}-in-your-words
---

To write: what a reader will be able to do after this lesson, in one or two sentences.

::page[The liberal case]{#the-liberal-case section="${section}" line="${line}" check=${slug}-check-liberal lead="To write: one sentence that leads into the page."}

## To write: a heading

To write: 250 to 450 words on each page, in your own words. A claim that the page shows stands in a line of its own, like this:

::claim{#${slug}-liberal-shown}

To write: how the theory gets from its premise to this claim, and what it expects.

::page[The realist case]{#the-realist-case section="${section}" line="${line}" check=${slug}-check-realist lead="To write: one sentence that leads into the page."}

## To write: another heading

To write: where the other theory sets out from.

::claim{#${slug}-realist-shown}

To write: where the two part, and which step each of them makes. A figure closes the page:

::figure{#comparison}
`;
}

/** figures/comparison.yaml of a new lesson. */
export function comparisonText() {
	return `# A table, theory against theory; docs/authoring.md shows the other kinds of figure. Delete the file, and its
# line in lesson.md, if the lesson needs none.
kind: comparison
title: 'To write: the title of the table'
caption: 'To write: what the table shows, in one sentence.'
rows:
  - question: Cause
    cells:
      liberal-internationalism: 'To write: a few words'
      offensive-realism: 'To write: a few words'
  - question: Remedy
    cells:
      liberal-internationalism: 'To write: a few words'
      offensive-realism: 'To write: a few words'
`;
}
