import { describe, expect, test } from 'vitest';
import { edited, errorLines, tiny, without } from './test-course';
import type { Edit } from './test-course';

const LESSON = '01-the-strait/lesson.md';
const CLAIMS = '01-the-strait/claims.yaml';
const QUESTIONS = '01-the-strait/questions.yaml';
const LOCK = 'questions.lock.json';

test('says nothing of a course without mistakes', () => {
	expect(errorLines(tiny)).toEqual([]);
});

describe('says where, what was found, what is allowed and the nearest spelling of', () => {
	test.each<[string, readonly Edit[], readonly string[]]>([
		[
			'an unknown theory among the stances of a claim',
			[
				[
					CLAIMS,
					'    { liberal-internationalism: supports, offensive-realism: supports, transactionalism: silent }',
					'    { liberal-internationalism: supports, offensive-realsm: supports, transactionalism: silent }'
				]
			],
			[
				'lessons/01-the-strait/claims.yaml:114:43 unknown key "offensive-realsm"; allowed are liberal-internationalism, offensive-realism, transactionalism; did you mean "offensive-realism"? [shape]'
			]
		],
		[
			'an unknown stance',
			[
				[
					CLAIMS,
					'    { liberal-internationalism: supports, offensive-realism: supports, transactionalism: silent }',
					'    { liberal-internationalism: supports, offensive-realism: suports, transactionalism: silent }'
				]
			],
			[
				'lessons/01-the-strait/claims.yaml:114:62 "stances.offensive-realism" is "suports"; allowed are contests, silent, supports; did you mean "supports"? [shape]'
			]
		],
		[
			'an unknown theory among the answers',
			[
				[
					QUESTIONS,
					'answers: [liberal-internationalism, offensive-realism, both, neither]',
					'answers: [liberal-internationalism, offensive-realsm, both, neither]'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:60:39 "answers" is "offensive-realsm"; allowed are both, liberal-internationalism, neither, offensive-realism, transactionalism; did you mean "offensive-realism"? [shape]'
			]
		],
		[
			'an unknown theory among the reasons',
			[
				[
					QUESTIONS,
					'    offensive-realism:\n      text: Near',
					'    offensive-realsm:\n      text: Near'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:65:5 unknown key "offensive-realsm"; allowed are both, liberal-internationalism, neither, offensive-realism, transactionalism; did you mean "offensive-realism"? [shape]'
			]
		],
		[
			'an unknown theory among the columns',
			[
				[
					QUESTIONS,
					'columns: [liberal-internationalism, offensive-realism]',
					'columns: [liberal-internationalism, realism]'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:94:39 "columns" is "realism"; allowed are liberal-internationalism, offensive-realism [shape]'
			]
		],
		[
			'an unknown concept',
			[
				[
					QUESTIONS,
					'id: two-columns\n  type: sort\n  revision: 1\n  concept: root-cause',
					'id: two-columns\n  type: sort\n  revision: 1\n  concept: root-causes'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:91:12 unknown concept "root-causes"; allowed are role-of-norms, root-cause; did you mean "root-cause"? [shape]'
			]
		],
		[
			'an unknown concept in the front matter',
			[[LESSON, 'concepts: [root-cause]', 'concepts: [norms]']],
			[
				'lessons/01-the-strait/lesson.md:9:12 unknown concept "norms"; allowed are role-of-norms, root-cause [shape]'
			]
		],
		[
			'an unknown objective',
			[[QUESTIONS, 'objectives: [1, 2]', 'objectives: [1, 3]']],
			['lessons/01-the-strait/questions.yaml:56:19 unknown objective "3"; allowed are 1, 2 [shape]']
		],
		[
			'an unknown section',
			[[QUESTIONS, 'section: two-accounts\n  line: 3', 'section: two-acounts\n  line: 3']],
			[
				'lessons/01-the-strait/questions.yaml:34:12 unknown section "two-acounts"; allowed are aftermath, first-heading, two-accounts; did you mean "two-accounts"? [shape]'
			]
		],
		[
			'an unknown section of a page',
			[[LESSON, '"two-accounts,aftermath"', '"two-accounts,aftermaths"']],
			[
				'lessons/01-the-strait/lesson.md:30:1 unknown section "aftermaths"; allowed are aftermath, first-heading, two-accounts; did you mean "aftermath"? [directive]'
			]
		],
		[
			'a line outside the study',
			[[LESSON, 'line="5, 22"', 'line="5, 137"']],
			[
				'lessons/01-the-strait/lesson.md:30:1 line "137" is not in the study; allowed are whole numbers from 1 to 136 [directive]'
			]
		],
		[
			'an unknown directive',
			[[LESSON, '::claim{#rule-was-broken}', '::clam{#rule-was-broken}']],
			[
				'lessons/01-the-strait/lesson.md:22:1 unknown directive "clam"; allowed are cite, claim, figure, outside, page, source-note, term; did you mean "claim"? [directive]'
			]
		],
		[
			'an unknown attribute of a directive',
			[[LESSON, 'line=4 record=corrected', 'line=4 recrd=corrected']],
			[
				'lessons/01-the-strait/lesson.md:24:1 "source-note" has no attribute "recrd"; allowed are cite, line, record; did you mean "record"? [directive]'
			]
		],
		[
			'a directive in the wrong form',
			[[LESSON, '::figure{#chain}', ':figure{#chain}']],
			[
				'lessons/01-the-strait/lesson.md:42:1 directive "figure" is written ::figure{#id} [directive]'
			]
		],
		[
			'a page inside something else',
			[
				[
					LESSON,
					'Other realists would expect less.',
					'::page[Inner]{#inner section=aftermath line=22 check=two-columns lead="No."}'
				]
			],
			[
				'lessons/01-the-strait/lesson.md:39:1 a ::page stands by itself, inside nothing else [directive]'
			]
		],
		[
			'an unknown premise',
			[
				[
					QUESTIONS,
					'decides: { premise: li-2 }\n  passage',
					'decides: { premise: li-3 }\n  passage'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:32:23 unknown premise "li-3"; allowed are li-1, li-2, or-1, or-2; did you mean "li-1"? [shape]'
			]
		],
		[
			'a tenet named as a premise',
			[[QUESTIONS, 'decides: { premise: or-1 }', 'decides: { premise: tr-1 }']],
			[
				'lessons/01-the-strait/questions.yaml:122:27 unknown premise "tr-1"; allowed are li-1, li-2, or-1, or-2; did you mean "or-1"? [shape]'
			]
		],
		[
			'an unknown criterion',
			[[CLAIMS, 'criterion: kind-fact', 'criterion: kind-facts']],
			[
				'lessons/01-the-strait/claims.yaml:133:27 unknown criterion "kind-facts"; allowed are both-needs-two, kind-fact; did you mean "kind-fact"? [shape]'
			]
		],
		[
			'two things that decide',
			[
				[
					QUESTIONS,
					'decides: { premise: or-1 }',
					'decides: { premise: or-1, criterion: kind-fact }'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:122:16 "decides" names exactly one premise, tenet, criterion or passage [shape]'
			]
		],
		[
			'nothing that decides',
			[[QUESTIONS, '  decides: { criterion: both-needs-two }\n', '']],
			[
				'lessons/01-the-strait/questions.yaml:51:3 "decides" is missing in "what-both-expect": a scored question names what decides it [shape]'
			]
		],
		[
			'an unknown claim',
			[[QUESTIONS, 'claim: both-will-arm', 'claim: both-will-arms']],
			[
				'lessons/01-the-strait/questions.yaml:59:10 unknown claim "both-will-arms"; allowed are any-power-would, backing-reopens, base-alarmed, both-will-arm, broken-once-again, distance-reopens, isle-may-choose, rule-followed-power, rule-was-broken, rule-was-signed; did you mean "both-will-arm"? [shape]'
			]
		],
		[
			'an unknown claim in a reading',
			[[LESSON, '::claim{#base-alarmed}', '::claim{#base-alarm}']],
			[
				'lessons/01-the-strait/lesson.md:36:1 unknown claim "base-alarm"; allowed are any-power-would, backing-reopens, base-alarmed, both-will-arm, broken-once-again, distance-reopens, isle-may-choose, rule-followed-power, rule-was-broken, rule-was-signed; did you mean "base-alarmed"? [directive]'
			]
		],
		[
			'an unknown anchor',
			[[QUESTIONS, 'passage: a-rule-that-held', 'passage: a-rule-that-hold']],
			[
				'lessons/01-the-strait/questions.yaml:33:12 unknown anchor "a-rule-that-hold"; allowed are a-base-that-came-near, a-rule-that-held, the-liberal-account, the-realist-account; did you mean "a-rule-that-held"? [shape]'
			]
		],
		[
			'an unknown misconception',
			[
				[
					QUESTIONS,
					'- id: one-speaker\n      misconception: cause-is-blame',
					'- id: one-speaker\n      misconception: cause-is-blam'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:79:22 unknown misconception "cause-is-blam"; allowed are cause-is-blame, fact-is-claim, vocabulary-is-theory; did you mean "cause-is-blame"? [shape]'
			]
		],
		[
			'an unknown reference',
			[[LESSON, 'by a rule :cite[ferrier-1998]', 'by a rule :cite[ferrier-1989]']],
			[
				'lessons/01-the-strait/lesson.md:20:34 unknown reference "ferrier-1989"; allowed are ferrier-1998, holm-2004; did you mean "ferrier-1998"? [directive]'
			]
		],
		[
			'an unknown reference of a claim',
			[[CLAIMS, 'cite: ferrier-1998', 'cite: ferrier']],
			[
				'lessons/01-the-strait/claims.yaml:76:37 unknown reference "ferrier"; allowed are ferrier-1998, holm-2004 [shape]'
			]
		],
		[
			'an unknown term',
			[[LESSON, ':term[buffer]{#buffer}', ':term[buffer]{#bufer}']],
			[
				'lessons/01-the-strait/lesson.md:34:3 unknown term "bufer"; allowed are buffer, deterrence; did you mean "buffer"? [directive]'
			]
		],
		[
			'an unknown figure',
			[[LESSON, '::figure{#chain}', '::figure{#chains}']],
			[
				'lessons/01-the-strait/lesson.md:42:1 unknown figure "chains"; allowed are chain, dates, side-by-side; did you mean "chain"? [directive]'
			]
		],
		[
			'an unknown part',
			[[LESSON, 'part: opening', 'part: openings']],
			[
				'lessons/01-the-strait/lesson.md:4:7 unknown part "openings"; allowed are ending, opening; did you mean "opening"? [shape]'
			]
		],
		[
			'an unknown pre-question',
			[[LESSON, 'preQuestion: guess-first', 'preQuestion: first-guess']],
			[
				'lessons/01-the-strait/lesson.md:11:14 unknown question "first-guess"; allowed are guess-first, two-columns, what-both-expect, why-guard-rules [shape]'
			]
		],
		[
			'an unknown check',
			[[LESSON, 'check=why-guard-rules', 'check=why-guard-rule']],
			[
				'lessons/01-the-strait/lesson.md:16:1 unknown question "why-guard-rule"; allowed are guess-first, two-columns, what-both-expect, why-guard-rules; did you mean "why-guard-rules"? [directive]'
			]
		],
		[
			'a pre-question as a check',
			[[LESSON, 'check=why-guard-rules', 'check=guess-first']],
			[
				'lessons/01-the-strait/lesson.md:16:1 the check "guess-first" is a pre-question; a check is a scored question [lesson]'
			]
		],
		[
			'a scored question as the pre-question',
			[[LESSON, 'preQuestion: guess-first', 'preQuestion: two-columns']],
			[
				'lessons/01-the-strait/lesson.md:11:14 the question "two-columns" is scored; a pre-question has "use: pre-question" [lesson]'
			]
		],
		[
			'a duplicate claim id',
			[
				[
					CLAIMS,
					'- id: rule-was-signed\n',
					'- id: isle-may-choose\n  revision: 1\n  text: Others have no say in it.\n  section: two-accounts\n  line: 7\n  voice: ukraine\n  holders: [ukraine]\n  kind: norm\n  stances: { liberal-internationalism: supports, offensive-realism: silent, transactionalism: silent }\n  record: { status: study-only }\n  use: asked\n\n- id: rule-was-signed\n'
				]
			],
			[
				'lessons/01-the-strait/claims.yaml:118:7 duplicate claim id "isle-may-choose"; each claim has its own [duplicate]'
			]
		],
		[
			'a duplicate question id',
			[[QUESTIONS, 'id: two-columns', 'id: what-both-expect']],
			[
				'lessons/01-the-strait/questions.yaml:88:7 duplicate question id "what-both-expect"; each question has its own [duplicate]'
			]
		],
		[
			'a duplicate option id',
			[[QUESTIONS, '- id: near-arms', '- id: cost-of-breaking']],
			[
				'lessons/01-the-strait/questions.yaml:42:11 duplicate option id "cost-of-breaking"; each option has its own [question]'
			]
		],
		[
			'a duplicate concept id',
			[
				[
					'course.yaml',
					'  - { id: role-of-norms,',
					'  - { id: root-cause, title: Again, summary: Again. }\n  - { id: role-of-norms,'
				]
			],
			[
				'lessons/course.yaml:11:11 duplicate concept id "root-cause"; each concept has its own [duplicate]'
			]
		],
		[
			'a duplicate page id',
			[
				[LESSON, '#the-realist-account', '#the-liberal-account'],
				[QUESTIONS, 'passage: the-realist-account', 'passage: the-liberal-account']
			],
			[
				'lessons/01-the-strait/lesson.md:30:1 duplicate page id "the-liberal-account"; each page has its own [duplicate]'
			]
		],
		[
			'a number reused in the course',
			[[QUESTIONS, 'number: 4', 'number: 2']],
			[
				'lessons/01-the-strait/questions.yaml:87:11 number 2 of "two-columns" is already that of "why-guard-rules"; the next free number is 6 [duplicate]'
			]
		],
		[
			'a number reused by a generated question',
			[[CLAIMS, 'number: 5', 'number: 3']],
			[
				'lessons/01-the-strait/claims.yaml:130:13 number 3 of "rule-was-signed.attribution" is already that of "what-both-expect"; the next free number is 6 [duplicate]'
			]
		],
		[
			'a number of a retired question',
			[[LOCK, '"id": "two-columns",', '"id": "old-one",\n\t\t\t"retired": true,']],
			[
				'lessons/01-the-strait/questions.yaml:87:3 number 4 belongs to the retired question "old-one" and is never reused; the next free number is 6 [lock]'
			]
		],
		[
			'a missing reason of an option',
			[
				[
					QUESTIONS,
					'      reason: That rules need backing is the premise here. A signature alone changes no reckoning; a cost that is sure to follow does.\n',
					''
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:38:7 "options.reason" is missing: expected text [shape]'
			]
		],
		[
			'an empty reason',
			[
				[
					QUESTIONS,
					'      reason: That rules need backing is the premise here. A signature alone changes no reckoning; a cost that is sure to follow does.\n',
					"      reason: ''\n"
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:41:15 "options.reason" is "": expected some text [shape]'
			]
		],
		[
			'a missing reason of an answer',
			[
				[
					QUESTIONS,
					'    neither:\n      text: The claim sounds like a plain record, which attracts. But it speaks of ten years from now, and a forecast needs a theory.\n      misconception: fact-is-claim\n',
					''
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:62:5 missing reason for the answer "neither"; every answer offered has one [question]'
			]
		],
		[
			'a missing reason of a generated answer',
			[
				[
					CLAIMS,
					'      neither:\n        text: That states signed on a certain day can be checked without choosing a theory first, so this is a fact that needs none of them.\n',
					''
				]
			],
			[
				'lessons/01-the-strait/claims.yaml:136:7 "attribution.reasons.neither" is missing: expected keys with values [shape]'
			]
		],
		[
			'a reason for an answer that is not offered',
			[
				[
					QUESTIONS,
					'answers: [liberal-internationalism, offensive-realism, both, neither]',
					'answers: [liberal-internationalism, offensive-realism, both]'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:71:7 a reason for "neither", which is not among the answers [question]'
			]
		],
		[
			'an answer that stands twice',
			[
				[
					QUESTIONS,
					'answers: [liberal-internationalism, offensive-realism, both, neither]',
					'answers: [liberal-internationalism, offensive-realism, both, neither, both]'
				]
			],
			['lessons/01-the-strait/questions.yaml:60:73 the answer "both" stands twice [question]']
		],
		[
			'a key that is not offered',
			[
				[
					QUESTIONS,
					'answers: [liberal-internationalism, offensive-realism, both, neither]',
					'answers: [liberal-internationalism, offensive-realism, neither]'
				],
				[
					QUESTIONS,
					'    both:\n      text: One theory reasons from backing for rules, the other from alarm at near arms. Each reaches the claim from premises of its own.\n',
					''
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:60:12 the key "both" of claim "both-will-arm" is not among the answers [question]'
			]
		],
		[
			'a misconception on the right option',
			[
				[
					QUESTIONS,
					'- id: the-cause\n      right: true',
					'- id: the-cause\n      right: true\n      misconception: cause-is-blame'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:19:22 the right option "the-cause" carries a misconception; only wrong ones do [question]'
			]
		],
		[
			'a reason with the id of an answer',
			[[QUESTIONS, '- id: two-routes', '- id: both']],
			[
				'lessons/01-the-strait/questions.yaml:74:11 "both" is an answer; a reason has another id [question]'
			]
		],
		[
			'two keys',
			[
				[QUESTIONS, '- id: near-arms\n', '- id: near-arms\n      right: true\n'],
				[
					QUESTIONS,
					'      misconception: vocabulary-is-theory\n      text: Because arms',
					'      text: Because arms'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:38:5 2 options are right ("cost-of-breaking" and "near-arms"); exactly one must be marked "right: true" [question]'
			]
		],
		[
			'no key',
			[[QUESTIONS, '- id: cost-of-breaking\n      right: true\n', '- id: cost-of-breaking\n']],
			[
				'lessons/01-the-strait/questions.yaml:38:5 no option is right; exactly one must be marked "right: true" [question]'
			]
		],
		[
			'a key that is false',
			[
				[
					QUESTIONS,
					'- id: cost-of-breaking\n      right: true\n',
					'- id: cost-of-breaking\n      right: false\n'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:39:14 "options.right" is false; allowed are true [shape]'
			]
		],
		[
			'too few options',
			[
				[
					QUESTIONS,
					'    - id: wrongs-are-punished\n      misconception: cause-is-blame\n      text: Because a wrong should be followed by a punishment.\n      reason: The broken rule was a wrong, so punishment seems to follow. But the argument is about what comes next and not about what is deserved.\n',
					''
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:38:5 "options" has 2 entries: expected at least 3 [shape]'
			]
		],
		[
			'broken YAML in a list file',
			[['criteria.yaml', 'id: kind-fact, title', 'id: kind-fact, title: ]']],
			[
				'lessons/criteria.yaml:1:27 broken YAML: Flow map in block collection must be sufficiently indented and end with a } [yaml]'
			]
		],
		[
			'broken YAML in the front matter',
			[[LESSON, 'lead: Two accounts', 'lead: "Two accounts']],
			['lessons/01-the-strait/lesson.md:11:25 broken YAML: Missing closing "quote [yaml]']
		],
		[
			'broken YAML in the course',
			[['course.yaml', 'concepts:\n', 'concepts:\n  bad: [\n']],
			[
				'lessons/course.yaml:11:3 broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ] [yaml]'
			]
		],
		[
			'a key written twice',
			[[QUESTIONS, 'id: two-columns\n', 'id: two-columns\n  id: two-rows\n']],
			['lessons/01-the-strait/questions.yaml:89:3 broken YAML: Map keys must be unique [yaml]']
		],
		[
			'no front matter',
			[[LESSON, '---\ntitle: The strait', 'title: The strait']],
			[
				'lessons/01-the-strait/lesson.md:1:1 the front matter is missing: the file begins with lines of YAML between "---" [yaml]'
			]
		],
		[
			'an unknown key',
			[[QUESTIONS, 'id: two-columns\n', 'id: two-columns\n  weight: none\n']],
			[
				'lessons/01-the-strait/questions.yaml:89:3 unknown key "weight"; allowed are columns, concept, decides, hints, id, items, number, objectives, pair, passage, revision, stem and 3 more [shape]'
			]
		],
		[
			'a misspelt key',
			[
				[
					QUESTIONS,
					'id: two-columns\n  type: sort\n  revision: 1\n  concept: root-cause\n  objectives: [2]\n  passage:',
					'id: two-columns\n  type: sort\n  revision: 1\n  concept: root-cause\n  objectives: [2]\n  pasage:'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:93:3 unknown key "pasage"; allowed are columns, concept, decides, hints, id, items, number, objectives, pair, passage, revision, stem and 3 more; did you mean "passage"? [shape]'
			]
		],
		[
			'a misspelt key of an option',
			[
				[
					QUESTIONS,
					'right: true\n      text: Because a rule',
					'rihgt: true\n      text: Because a rule'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:39:7 unknown key "rihgt"; allowed are id, misconception, reason, right, text; did you mean "right"? [shape]'
			]
		],
		[
			'a misspelt key in the front matter',
			[[LESSON, 'relation: apart', 'relatoin: apart']],
			[
				'lessons/01-the-strait/lesson.md:8:1 unknown key "relatoin"; allowed are concepts, inYourWords, lead, objectives, part, preQuestion, relation, strands, title; did you mean "relation"? [shape]'
			]
		],
		[
			'an unknown type of question',
			[[QUESTIONS, 'type: sort', 'type: sorting']],
			[
				'lessons/01-the-strait/questions.yaml:89:9 "type" is "sorting"; allowed are attribution, choice, compare, explain, highlight, match, odd-one-out, order, sort, steelman, transfer [shape]'
			]
		],
		[
			'an unknown kind of figure',
			[['01-the-strait/figures/chain.yaml', 'kind: argument-map', 'kind: map']],
			[
				'lessons/01-the-strait/figures/chain.yaml:1:7 "kind" is "map"; allowed are argument-map, before-after, comparison, timeline [shape]'
			]
		],
		[
			'a missing type',
			[[QUESTIONS, '  type: sort\n', '']],
			[
				'lessons/01-the-strait/questions.yaml:87:3 "type" is missing: expected one of attribution, choice, compare, explain, highlight, match, odd-one-out, order, sort, steelman, transfer [shape]'
			]
		],
		[
			'a documented claim without its text',
			[[CLAIMS, '{ status: documented, cite: holm-2004 }', '{ status: documented }']],
			['lessons/01-the-strait/claims.yaml:24:11 "record.cite" is missing: expected text [shape]']
		],
		[
			'text where a number belongs',
			[[QUESTIONS, 'number: 4', 'number: four']],
			['lessons/01-the-strait/questions.yaml:87:11 "number" is "four": expected a number [shape]']
		],
		[
			'a changed meaning without a revision',
			[[QUESTIONS, '- id: near-arms', '- id: near-bases']],
			[
				'lessons/01-the-strait/questions.yaml:26:3 the meaning of question 2 ("why-guard-rules") changed but its revision is still 1; say so with: npm run lessons -- accept why-guard-rules --meaning [lock]'
			]
		],
		[
			'a changed key without a revision',
			[
				[
					QUESTIONS,
					'- id: near-arms\n      misconception: vocabulary-is-theory',
					'- id: near-arms\n      right: true'
				],
				[QUESTIONS, '- id: cost-of-breaking\n      right: true\n', '- id: cost-of-breaking\n']
			],
			[
				'lessons/01-the-strait/questions.yaml:26:3 the meaning of question 2 ("why-guard-rules") changed but its revision is still 1; say so with: npm run lessons -- accept why-guard-rules --meaning [lock]'
			]
		],
		[
			'a changed text without saying which it is',
			[[QUESTIONS, 'text: Because arms that stand', 'text: Because weapons that stand']],
			[
				'lessons/01-the-strait/questions.yaml:26:3 the text of question 2 ("why-guard-rules") changed; say which it is with: npm run lessons -- accept why-guard-rules --typo or --meaning [lock]'
			]
		],
		[
			'a changed claim, of every question that is built on it',
			[[CLAIMS, 'Both shores will carry more arms', 'Both shores will hold more arms']],
			[
				'lessons/01-the-strait/questions.yaml:51:3 the text of question 3 ("what-both-expect") changed; say which it is with: npm run lessons -- accept what-both-expect --typo or --meaning [lock]'
			]
		],
		[
			'a raised revision that the lock does not know',
			[
				[
					QUESTIONS,
					'id: two-columns\n  type: sort\n  revision: 1',
					'id: two-columns\n  type: sort\n  revision: 2'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:87:3 revision 2 of question 4 ("two-columns") is not in the lock file yet; enter it with: npm run lessons -- accept two-columns --meaning [lock]'
			]
		],
		[
			'a revision lower than the published one',
			[
				[
					LOCK,
					'"id": "two-columns",\n\t\t\t"revision": 1',
					'"id": "two-columns",\n\t\t\t"revision": 3'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:87:3 revision 1 of question 4 ("two-columns") is lower than 3, which was published; put it back [lock]'
			]
		],
		[
			'a new question that is not in the lock',
			[[LOCK, '"4": {', '"14": {']],
			[
				'lessons/01-the-strait/questions.yaml:87:3 question 4 ("two-columns") is new; enter it with: npm run lessons -- accept two-columns --new [lock]',
				'lessons/questions.lock.json:1:1 question 14 ("two-columns") is gone; say so with: npm run lessons -- accept two-columns --retired [lock]'
			]
		],
		[
			'a question that is gone',
			[
				[
					LOCK,
					'"4": {',
					'"6": { "id": "old-one", "revision": 1, "meaning": "m", "text": "t" },\n\t\t"4": {'
				]
			],
			[
				'lessons/questions.lock.json:1:1 question 6 ("old-one") is gone; say so with: npm run lessons -- accept old-one --retired [lock]'
			]
		],
		[
			'a renamed question',
			[[QUESTIONS, 'id: two-columns', 'id: two-rows']],
			[
				'lessons/01-the-strait/questions.yaml:87:3 number 4 belongs to "two-columns" and is never reused; the next free number is 6 [lock]'
			]
		],
		[
			'a lock that is not JSON',
			[[LOCK, '{\n\t"questions"', '{{\n\t"questions"']],
			[
				'lessons/questions.lock.json:1:1 the lock file is not JSON; restore it from the history [lock]'
			]
		],
		[
			'a shown claim that is asked about',
			[[CLAIMS, 'use: asked\n\n- id: rule-was-signed', 'use: shown\n\n- id: rule-was-signed']],
			[
				'lessons/01-the-strait/questions.yaml:59:10 claim "both-will-arm" is shown with its labels in a reading; ask about a claim with "use: asked" [question]'
			]
		],
		[
			'a shown claim that is sorted',
			[[QUESTIONS, 'claim: broken-once-again', 'claim: rule-was-broken']],
			[
				'lessons/01-the-strait/questions.yaml:96:14 claim "rule-was-broken" is shown with its labels in a reading; ask about a claim with "use: asked" [question]'
			]
		],
		[
			'a shown claim with an attribution',
			[[CLAIMS, 'use: asked\n  attribution', 'use: shown\n  attribution']],
			[
				'lessons/01-the-strait/claims.yaml:130:5 claim "rule-was-signed" is shown with its labels in a reading; ask about a claim with "use: asked" [question]'
			]
		],
		[
			'an asked claim in a reading',
			[[LESSON, '::claim{#base-alarmed}', '::claim{#isle-may-choose}']],
			[
				'lessons/01-the-strait/lesson.md:36:1 claim "isle-may-choose" is asked about; a reading shows only claims with "use: shown" [lesson]'
			]
		],
		[
			'raw HTML',
			[[LESSON, 'Other realists would', 'Other <b>realists</b> would']],
			[
				'lessons/01-the-strait/lesson.md:39:7 raw HTML (<b>) is not allowed; use Markdown and the directives of the manual [markdown]'
			]
		],
		[
			'raw HTML on a theory page',
			[['theories/transactionalism.md', 'Means are scarce.', '<p>Means are scarce.</p>']],
			[
				'lessons/theories/transactionalism.md:13:1 raw HTML (<p>Means are scarce.</p>) is not allowed; use Markdown and the directives of the manual [markdown]'
			]
		],
		[
			'a lesson listed without a folder',
			[['course.yaml', 'lessons: [the-strait]', 'lessons: [the-strait, the-straits]']],
			[
				'lessons/course.yaml:8:23 unknown lesson "the-straits"; allowed are the-strait; did you mean "the-strait"? [files]'
			]
		],
		[
			'a lesson listed twice',
			[['course.yaml', 'lessons: [the-strait]', 'lessons: [the-strait, the-strait]']],
			['lessons/course.yaml:8:23 the lesson "the-strait" is listed twice [files]']
		],
		[
			'a claim without a single key in an attribution',
			[
				[
					CLAIMS,
					'{ liberal-internationalism: supports, offensive-realism: supports, transactionalism: silent }',
					'{ liberal-internationalism: supports, offensive-realism: supports, transactionalism: supports }'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:59:10 claim "both-will-arm" has no single key: its stances make it a matter for discussion [question]'
			]
		],
		[
			'a sorted claim that is keyed to both',
			[[QUESTIONS, 'claim: rule-followed-power', 'claim: both-will-arm']],
			[
				'lessons/01-the-strait/questions.yaml:121:14 claim "both-will-arm" is keyed both; a sorted claim belongs to exactly one column [question]'
			]
		],
		[
			'a sorted claim that is keyed to nothing',
			[
				[
					CLAIMS,
					'{ liberal-internationalism: supports, offensive-realism: silent, transactionalism: silent }',
					'{ liberal-internationalism: silent, offensive-realism: silent, transactionalism: silent }'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:106:14 claim "isle-may-choose" is keyed to nothing; a sorted claim belongs to exactly one column [question]'
			]
		],
		[
			'a claim sorted twice',
			[[QUESTIONS, 'claim: rule-followed-power', 'claim: distance-reopens']],
			[
				'lessons/01-the-strait/questions.yaml:121:14 claim "distance-reopens" stands twice; each item is another claim [question]'
			]
		],
		[
			'two columns of one theory',
			[
				[
					QUESTIONS,
					'columns: [liberal-internationalism, offensive-realism]',
					'columns: [offensive-realism, offensive-realism]'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:94:12 both columns are the same theory; one of each is needed [question]'
			]
		],
		[
			'five claims to sort',
			[
				[
					QUESTIONS,
					'    - claim: rule-followed-power\n      decides: { premise: or-1 }\n      right: Where nobody rules above states, a rule lasts as long as power stands behind it.\n      wrong: The claim speaks of a rule, but makes it depend on power.\n      misconception: vocabulary-is-theory\n',
					''
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:96:5 "items" has 5 entries: expected exactly 6 [shape]'
			]
		],
		[
			'a reason of fewer than fifteen words',
			[
				[
					QUESTIONS,
					'That rules need backing is the premise here. A signature alone changes no reckoning; a cost that is sure to follow does.',
					'That rules need backing is the premise.'
				]
			],
			[
				'lessons/01-the-strait/questions.yaml:26:3 the text of question 2 ("why-guard-rules") changed; say which it is with: npm run lessons -- accept why-guard-rules --typo or --meaning [lock]',
				'lessons/01-the-strait/questions.yaml:26:3 the reason for "Because a rule holds where breaking it costs more than keeping it." of "why-guard-rules" has 7 words; keep to 15-60 [reason-length]'
			]
		]
	])('%s', (_, edits, lines) => {
		expect(errorLines(edited(tiny, edits))).toEqual(lines);
	});
});

describe('says of files and folders', () => {
	const theFile = (file: string, owner: string) =>
		`lessons/${file}:1:1 the file is missing: every ${owner} has it [files]`;

	test.each<[string, string]>([
		['course.yaml', 'course'],
		['study.yaml', 'course'],
		['criteria.yaml', 'course'],
		['references.yaml', 'course'],
		['glossary.yaml', 'course'],
		['study.md', 'course'],
		['theories/offensive-realism.md', 'course'],
		[LESSON, 'lesson'],
		[CLAIMS, 'lesson'],
		[QUESTIONS, 'lesson']
	])('that %s is missing, and nothing else', (file, owner) => {
		expect(errorLines(without(tiny, file))).toEqual([theFile(file, owner)]);
	});

	test('that a file holds something else than a list', () => {
		const files = new Map([...tiny, ['glossary.yaml', 'term: deterrence\n'] as const]);
		expect(errorLines(files)).toEqual([
			'lessons/glossary.yaml:1:1 the file is {"term":"deterrence"}: expected a list [shape]'
		]);
	});

	test("that a lesson's folder is not listed, and what is wrong inside it", () => {
		const files = new Map([...tiny, ['02-the-port/lesson.md', tiny.get(LESSON) ?? ''] as const]);
		expect(errorLines(files)).toEqual([
			theFile('02-the-port/claims.yaml', 'lesson'),
			...[
				['28:1', 'dates'],
				['42:1', 'chain'],
				['44:1', 'side-by-side']
			].map(
				([place, id]) =>
					`lessons/02-the-port/lesson.md:${place} unknown figure "${id}"; none exists yet [directive]`
			),
			theFile('02-the-port/questions.yaml', 'lesson'),
			'lessons/course.yaml:8:10 the lesson "the-port" (folder 02-the-port) is missing in "lessons" [files]'
		]);
	});

	test('that a folder without a number is no lesson', () => {
		const files = new Map([...tiny, ['the-port/lesson.md', '# The port'] as const]);
		expect(errorLines(files)).toEqual([
			'lessons/the-port:1:1 the folder "the-port" is no lesson: a lesson\'s folder has a number and lower-case words joined by hyphens, such as "02-root-causes" [files]'
		]);
	});

	test('that there is no lesson at all', () => {
		expect(errorLines(without(tiny, '01-the-strait'))).toEqual([
			'lessons/course.yaml:8:11 unknown lesson "the-strait"; none exists yet [files]'
		]);
	});
});

test('tells all errors of the course at once: ten of them are ten lines', () => {
	const lines = errorLines(
		edited(tiny, [
			['course.yaml', 'headline: One strait, two theories', 'headlin: One strait, two theories'],
			['study.yaml', 'from: 21', 'from: 0'],
			['criteria.yaml', 'title: Facts', 'title: '],
			['theories/transactionalism.md', 'standing: policy-style', 'standing: policy'],
			[LESSON, 'relation: apart', 'relation: apartt'],
			[LESSON, '::claim{#base-alarmed}', '::claim{#base-alarm}'],
			[CLAIMS, 'kind: fact', 'kind: facts'],
			[QUESTIONS, 'concept: root-cause\n  objectives: [2]', 'concept: cause\n  objectives: [2]'],
			[QUESTIONS, '- id: the-cause\n      right: true\n', '- id: the-cause\n'],
			[QUESTIONS, 'passage: a-base-that-came-near', 'passage: a-base-that-came']
		])
	);
	expect(lines.map((line) => line.replace(/ .*/, ''))).toEqual([
		`lessons/${CLAIMS}:125:9`,
		`lessons/${LESSON}:8:11`,
		`lessons/${LESSON}:36:1`,
		`lessons/${QUESTIONS}:13:5`,
		`lessons/${QUESTIONS}:57:12`,
		`lessons/${QUESTIONS}:90:12`,
		'lessons/course.yaml:2:1',
		'lessons/criteria.yaml:1:27',
		'lessons/study.yaml:6:50',
		'lessons/theories/transactionalism.md:5:11'
	]);
});

describe('does not tell one mistake again at every mention:', () => {
	test.each<[string, readonly Edit[], readonly string[]]>([
		[
			'a concept with a misspelt key',
			[['course.yaml', '{ id: root-cause, title: Root', '{ idd: root-cause, title: Root']],
			[
				'lessons/course.yaml:10:7 unknown key "idd"; allowed are id, summary, title; did you mean "id"? [shape]'
			]
		],
		[
			'a concept whose id is badly formed',
			[['course.yaml', '{ id: root-cause, title: Root', '{ id: Root_Cause, title: Root']],
			[
				'lessons/course.yaml:10:11 "concepts.id" is "Root_Cause": expected lower-case words joined by hyphens, such as "root-cause" [shape]'
			]
		],
		[
			'a concept without its summary',
			[['course.yaml', ', summary: What each theory names as the cause. }', ' }']],
			['lessons/course.yaml:10:5 "concepts.summary" is missing: expected text [shape]']
		],
		[
			'concepts that are no list',
			[['course.yaml', 'concepts:\n', 'concepts: none\nconcept:\n']],
			[
				'lessons/course.yaml:9:11 "concepts" is "none": expected a list [shape]',
				'lessons/course.yaml:10:1 unknown key "concept"; allowed are asOf, concepts, headline, lead, lessons, misconceptions, objectives, parts, title; did you mean "concepts"? [shape]'
			]
		],
		[
			'premises with a misspelt key',
			[['theories/offensive-realism.md', 'premises:', 'premisses:']],
			[
				'lessons/theories/offensive-realism.md:7:1 unknown key "premisses"; allowed are id, name, premises, short, standing, summary; did you mean "premises"? [shape]'
			]
		],
		[
			'a claim with a badly formed id',
			[[CLAIMS, 'id: both-will-arm', 'id: Both_will_arm']],
			[
				'lessons/01-the-strait/claims.yaml:105:7 "id" is "Both_will_arm": expected lower-case words joined by hyphens, such as "root-cause" [shape]'
			]
		],
		[
			'a claim with a mistake',
			[[CLAIMS, 'kind: fact', 'kind: facts']],
			[
				'lessons/01-the-strait/claims.yaml:125:9 "kind" is "facts"; allowed are cause, fact, forecast, norm, policy; did you mean "fact"? [shape]'
			]
		],
		[
			'a question with a mistake',
			[[QUESTIONS, 'number: 2', 'number: two']],
			['lessons/01-the-strait/questions.yaml:26:11 "number" is "two": expected a number [shape]']
		]
	])('%s', (_, edits, lines) => {
		expect(errorLines(edited(tiny, edits))).toEqual(lines);
	});
});
