import { expect, test } from 'vitest';
import { answer, DAY } from '$lib/mastery/test-records';
import { inOrder } from '$lib/mastery/in-order';
import type { LogRecord } from '$lib/mastery/record-schema';
import { bestSitting } from './best-sitting';
import { sat, testIndex } from './test-course-index';

const [strait] = testIndex.lessons;

function best(records: readonly LogRecord[], least = 4) {
	if (!strait) throw new Error('no lesson');
	const found = bestSitting(strait, inOrder(records), testIndex.questions, least);
	const { sitting, right, of } = found.best ?? { sitting: 'none', right: 0, of: 0 };
	return `${found.sat}: ${sitting} ${right}/${of}`;
}

test.each<[string, readonly LogRecord[], string]>([
	['one answer short', sat('1 2 3'), '0: none 0/0'],
	['as many as it asks', sat('1 2 -3 4'), '1: s1 3/4'],
	[
		'answers with a hint, which are right or wrong like others',
		sat('1 2 3 4', 's1', 0, { hint: true }),
		'1: s1 4/4'
	],
	[
		'answers to an earlier revision',
		[...sat('1 2 3'), answer(4, 9000, true, { revision: 9 })],
		'0: none 0/0'
	],
	[
		'an answer at another place',
		[...sat('1 2 3'), answer(4, 9000, true, { place: 'review' })],
		'0: none 0/0'
	],
	['a question of another lesson', sat('1 2 3 13'), '0: none 0/0'],
	['a second answer to the same question, which does not count', sat('-1 1 2 3 4'), '1: s1 3/4'],
	['answers spread over two sittings', [...sat('1 2'), ...sat('3 4', 's2', 9000)], '0: none 0/0'],
	[
		'two sittings that came out alike: the earlier',
		[...sat('1 2 -3 4'), ...sat('5 6 -7 8', 's2', 9000)],
		'2: s1 3/4'
	],
	[
		'a better one of another length',
		[...sat('1 2 -3 4'), ...sat('5 6 -7 8 9', 's2', 9000)],
		'2: s2 4/5'
	],
	['a right answer after it was whole', sat('1 2 -3 4 5'), '1: s1 4/5'],
	['a wrong answer after it was whole', sat('1 2 -3 4 -5'), '1: s1 3/4'],
	['only right answers, one more than it asks', sat('1 2 3 4 5'), '1: s1 5/5'],
	['half of a pair at its end', sat('1 2 3 11'), '0: none 0/0'],
	['both halves of a pair at its end', sat('1 2 3 11 -12'), '1: s1 4/5'],
	[
		'the half that an earlier sitting left',
		[...sat('11'), ...sat('1 2 3 12', 's2', 9000)],
		'1: s2 4/4'
	],
	[
		'half of a pair that was answered before, and is asked anew',
		[...sat('11 12'), ...sat('1 2 3 11', 's2', 9 * DAY)],
		'0: none 0/0'
	],
	[
		'a retry of what was all wrong',
		[...sat('-1 -2 -3 -4'), ...sat('1 2 3 4', 's2', 9000)],
		'1: s1 0/4'
	],
	[
		'a retry and a new question after it',
		[...sat('-1 -2 -3 -4'), ...sat('1 2 3 4 5', 's2', 9000)],
		'1: s1 0/4'
	],
	[
		'the same questions again after a week',
		[...sat('-1 -2 -3 -4'), ...sat('1 2 3 4', 's2', 8 * DAY)],
		'2: s2 4/4'
	],
	[
		'some of the same questions, as another device may ask',
		[...sat('-1 -2 -3 -4'), ...sat('1 2 3 5', 's2', 9000)],
		'2: s2 4/4'
	]
])('of a quiz that holds %s', (_, records, expected) => {
	expect(best(records)).toBe(expected);
});
