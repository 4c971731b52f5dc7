import { ANOTHER_OPTION, RIGHT, RIGHT_OPTION, tag, WRONG, WRONG_OPTION } from './placeholders';
import type { LessonStart } from './start-of';

/** questions.yaml of a new lesson: a pre-question, a check for each page, and a question to answer in writing. */
export function questionsText(start: LessonStart): string {
	const { slug, section, line, concept, objective, liberal, number } = start;
	return `# The questions of this lesson. docs/authoring.md has a place for every type of question and every field.

# Asked before the reading, and never scored.
- number: ${number}
  id: ${slug}-guess
  type: choice
  revision: 1
  use: pre-question
  concept: ${concept}
  objectives: [${objective}]
  passage: the-realist-case
  section: ${section}
  line: ${line}
  # At most 60 words: "A guess before you read; it is not scored. On the study's account, ...?"
  stem: To write.
  options:
    # A view that many readers bring with them.
    - id: many-bring-it${tag(start, 0, 6)}
      text: '${WRONG_OPTION}'
      reason: '${WRONG}'
    # What the pages will show.
    - id: the-reading-shows-it
      right: true
      text: '${RIGHT_OPTION}'
      reason: '${RIGHT}'
    # Something that sounds learned and misses the point.
    - id: sounds-learned${tag(start, 1, 6)}
      text: '${ANOTHER_OPTION}'
      reason: '${WRONG}'

# The check after the first page. Two steps: which theory, then why.
- number: ${number + 1}
  id: ${slug}-check-liberal
  type: attribution
  revision: 1
  concept: ${concept}
  objectives: [${objective}]
  decides: { premise: ${liberal} }
  passage: the-liberal-case
  hints:
    - 'To write: a gentle hint, which leads back to the passage.'
  claim: ${slug}-liberal-asked
  answers: [liberal-internationalism, offensive-realism, both, neither]
  reasons:
    liberal-internationalism:
      text: '${RIGHT}'
    offensive-realism:${tag(start, 2, 6)}
      text: '${WRONG}'
    both:${tag(start, 1, 6)}
      text: '${WRONG}'
    neither:${tag(start, 3, 6)}
      text: '${WRONG}'
  because:
    # A familiar word in the claim, which decides nothing.
    - id: familiar-word${tag(start, 2, 6)}
      text: '${WRONG_OPTION}'
      reason: '${WRONG}'
    # The step that the claim makes.
    - id: the-step
      right: true
      text: '${RIGHT_OPTION}'
      reason: '${RIGHT}'
    # What happened later, taken as proof.
    - id: what-happened${tag(start, 1, 6)}
      text: '${ANOTHER_OPTION}'
      reason: '${WRONG}'

# The check after the second page.
- number: ${number + 2}
  id: ${slug}-check-realist
  type: choice
  revision: 1
  concept: ${concept}
  objectives: [${objective}]
  # What decides: exactly one premise, tenet, criterion, or passage of the reading.
  decides: { passage: the-realist-case }
  passage: the-realist-case
  hints:
    - 'To write: a gentle hint, which leads back to the passage.'
  section: ${section}
  line: ${line}
  # "On the study's account, ...?" or "In offensive realism, as the study presents Mearsheimer, ...?"
  stem: To write.
  options:
    # The conclusion of one side on the grounds of the other.
    - id: right-conclusion${tag(start, 0, 6)}
      text: '${ANOTHER_OPTION}'
      reason: '${WRONG}'
    # What students often believe.
    - id: common-belief${tag(start, 3, 6)}
      text: '${WRONG_OPTION}'
      reason: '${WRONG}'
    # What follows from the premise that decides.
    - id: from-the-premise
      right: true
      text: '${RIGHT_OPTION}'
      reason: '${RIGHT}'

# At the end of the debrief: written in the learner's own words, compared with a model, never scored.
- number: ${number + 3}
  id: ${slug}-in-your-words
  type: explain
  revision: 1
  concept: ${concept}
  objectives: [${objective}]
  passage: the-realist-case
  section: ${section}
  line: ${line}
  # "In one or two sentences, on the study's account: why ...?"
  stem: To write.
  model: >-
    To write, in 30 to 90 words: an answer that you would be content to read from a student who has worked
    through both pages. It names the fact that both theories accept, and then the premise by which each goes on.
  criteria:
    - 'To write: it grants the fact to both theories.'
    - 'To write: it names a premise of the first.'
    - 'To write: it names a premise of the second, and judges neither.'
`;
}
