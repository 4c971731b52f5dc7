import { expect, test } from 'vitest';
import { checkCourse } from './check-course';
import { report } from './report';
import { edited, tiny } from './test-course';

const { course, findings } = checkCourse(tiny);

test('counts lessons, sections, claims and questions of the tiny course', () => {
	const { findings: _, ...counts } = report(course, findings);
	expect(counts).toEqual({
		lessons: [
			{ slug: 'the-strait', title: 'The strait', words: 86, minutes: 3, questions: 4, claims: 10 }
		],
		sections: { total: 2, covered: 1, missing: ['aftermath'] },
		claims: {
			total: 10,
			shown: 2,
			asked: 8,
			byKey: { 'liberal-internationalism': 4, 'offensive-realism': 4, both: 1, neither: 1 },
			byVoice: {
				author: 3,
				mearsheimer: 3,
				'european-governments': 1,
				ukraine: 1,
				'us-analysts': 1,
				russia: 1
			},
			byKind: { cause: 4, forecast: 2, norm: 1, policy: 2, fact: 1 },
			byRecord: { 'study-only': 7, documented: 1, disputed: 1, corrected: 1 }
		},
		questions: {
			total: 4,
			scored: 4,
			byType: { choice: 1, attribution: 2, sort: 1 },
			byConcept: { 'root-cause': 3, 'role-of-norms': 1 },
			byKey: { both: 1, neither: 1 }
		}
	});
});

test('hands on each finding with rule, severity, file, line and message', () => {
	const reported = report(course, findings).findings;
	expect(reported).toHaveLength(findings.length);
	expect(reported).toContainEqual({
		rule: 'minutes',
		severity: 'warning',
		file: '01-the-strait/lesson.md',
		line: 1,
		message: 'the lesson takes 3 minutes; keep to 8-15 and split what is longer'
	});
	for (const finding of reported)
		expect(Object.keys(finding).sort()).toEqual(['file', 'line', 'message', 'rule', 'severity']);
});

test('counts a claim without a single key as one for discussion', () => {
	const open = edited(tiny, [
		[
			'01-the-strait/claims.yaml',
			'silent, transactionalism: silent }\n  record: { status: study-only }',
			'silent, transactionalism: supports }\n  record: { status: study-only }'
		],
		['01-the-strait/questions.yaml', 'claim: isle-may-choose', 'claim: both-will-arm'],
		[
			'01-the-strait/claims.yaml',
			'supports, offensive-realism: supports',
			'supports, offensive-realism: contests'
		]
	]);
	const withAttributionGone = edited(open, [
		[
			'01-the-strait/questions.yaml',
			'  claim: both-will-arm\n  answers: [liberal-internationalism, offensive-realism, both, neither]',
			'  claim: rule-was-signed\n  answers: [liberal-internationalism, offensive-realism, both, neither]'
		],
		[
			'01-the-strait/questions.yaml',
			'a forecast needs a theory.\n      misconception: fact-is-claim',
			'a forecast needs a theory.'
		]
	]);
	const checked = checkCourse(withAttributionGone);
	expect(report(checked.course, checked.findings).claims.byKey).toEqual({
		'liberal-internationalism': 4,
		'offensive-realism': 4,
		discussion: 1,
		neither: 1
	});
});

test('reports a course that cannot be built as empty, with its errors', () => {
	const broken = checkCourse(edited(tiny, [['course.yaml', 'title: Tiny Course', 'titel: Tiny']]));
	const {
		lessons,
		claims,
		questions,
		sections,
		findings: told
	} = report(broken.course, broken.findings);
	expect([lessons.length, claims.total, questions.total, sections.total]).toEqual([0, 0, 0, 0]);
	expect(told).toEqual([
		{
			rule: 'shape',
			severity: 'error',
			file: 'course.yaml',
			line: 1,
			message:
				'unknown key "titel"; allowed are asOf, concepts, headline, lead, lessons, misconceptions, objectives, parts, title; did you mean "title"?'
		}
	]);
});
