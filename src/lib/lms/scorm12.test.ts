import { describe, expect, test } from 'vitest';
import type { Launch } from './port';
import { scorm12Port } from './scorm12';
import { asked, grade, HOSTS, PASSED, RAW, settings, STATE, STATUS } from './test-scorm12-hosts';
import { sendingOf, interactionOf, type OUTCOMES } from './test-scorm12-sendings';
import { strictScorm12, type Stored } from './test-strict-scorm12';

describe.each(HOSTS)('%s', (_, newHost) => {
	type Step = keyof typeof OUTCOMES;
	test.each<[string, Stored, Step[], { status: string; raw: string }]>([
		['nothing is done', {}, [], { status: 'incomplete', raw: '' }],
		['something is answered', {}, ['begun'], { status: 'incomplete', raw: '' }],
		['all is done without a pass rule', {}, ['completed'], { status: 'completed', raw: '66.67' }],
		['the result is below the pass rule', {}, ['belowPass'], { status: 'incomplete', raw: '40' }],
		['the pass rule is met', {}, ['begun', 'passed'], PASSED],
		['a retry is better', {}, ['belowPass', 'passed'], PASSED],
		['a retry is worse', {}, ['passed', 'belowPass'], PASSED],
		['a retry is begun', {}, ['passed', 'begun'], PASSED],
		['an earlier session passed', { [STATUS]: 'passed', [RAW]: '88.89' }, ['belowPass'], PASSED],
		[
			'an earlier session passed and this one is idle',
			{ [STATUS]: 'passed', [RAW]: '88.89' },
			[],
			PASSED
		],
		[
			'an earlier session was completed',
			{ [STATUS]: 'completed', [RAW]: '50' },
			['belowPass'],
			{ status: 'completed', raw: '50' }
		],
		[
			'the host made a failure of an earlier session',
			{ [STATUS]: 'failed', [RAW]: '30' },
			['begun'],
			{ status: 'incomplete', raw: '30' }
		],
		[
			'the host made a failure of an earlier session and this one is idle',
			{ [STATUS]: 'failed', [RAW]: '30' },
			[],
			{ status: 'failed', raw: '30' }
		]
	])(
		'the gradebook is right when %s, before the end and after',
		async (_, stored, row, expected) => {
			const host = newHost(stored);
			const port = scorm12Port(host.api);
			await port.open();
			for (const step of row) await port.send(sendingOf(step));
			expect(grade(host)).toEqual(expected);
			port.close(null, 60);
			expect(grade(host)).toEqual(expected);
		}
	);

	test('the gradebook is right when the last result comes with the end', async () => {
		const host = newHost();
		const port = scorm12Port(host.api);
		await port.open();
		port.close(sendingOf('passed', { answered: [interactionOf('r1')] }), 60);
		expect(grade(host)).toEqual(PASSED);
		expect(host.gradebook()).toMatchObject({
			[STATE]: '1-passed',
			'cmi.core.score.min': '0',
			'cmi.core.score.max': '100',
			'cmi.interactions.0.result': 'correct'
		});
	});

	test('a first launch is empty, and a later one on another device has everything', async () => {
		const first = newHost();
		const port = scorm12Port(first.api);
		const empty: Launch = {
			mode: 'normal',
			learner: 'learner-1',
			location: '',
			state: '',
			score: null,
			passed: false,
			completed: false
		};
		expect(await port.open()).toEqual(empty);
		await port.send(sendingOf('passed'));
		port.close(null, 60);

		const second = newHost(first.gradebook());
		expect(await scorm12Port(second.api).open()).toEqual({
			...empty,
			location: 'causes/anarchy',
			state: '1-passed',
			score: 88.89,
			passed: true,
			completed: true
		});
		expect(asked(second, 'LMSSetValue')).toEqual([]);
	});

	test('what an earlier session sent is not sent again', async () => {
		const stored = { [STATUS]: 'passed', [RAW]: '88.89', [STATE]: '1-passed' };
		const host = newHost({ ...stored, 'cmi.core.lesson_location': 'causes/anarchy' });
		const port = scorm12Port(host.api);
		await port.open();
		await port.send(sendingOf('passed'));
		expect(asked(host, 'LMSSetValue').map(({ values }) => values[0])).toEqual(['cmi.core.exit']);
	});

	test.each(['review', 'browse'])('nothing is sent in mode %s but the end', async (mode) => {
		const stored = { [STATUS]: 'completed', [RAW]: '50', 'cmi.core.lesson_mode': mode };
		const host = newHost(stored);
		const port = scorm12Port(host.api);
		expect((await port.open()).mode).toBe(mode);
		await port.send(sendingOf('passed', { answered: [interactionOf('r1')] }));
		port.close(sendingOf('passed'), 60);
		expect(asked(host, 'LMSSetValue')).toEqual([]);
		expect(asked(host, 'LMSCommit')).toEqual([]);
		expect(asked(host, 'LMSFinish')).toHaveLength(1);
		expect(grade(host)).toEqual({ status: 'completed', raw: '50' });
	});

	test('a first look in mode browse is not taken for a beginning', async () => {
		const host = newHost({ 'cmi.core.lesson_mode': 'browse' });
		await scorm12Port(host.api).open();
		expect(host.log.map(({ call }) => call).filter((call) => /Set|Commit/.test(call))).toEqual([]);
	});

	test('a session that is open already goes on', async () => {
		const host = newHost();
		await scorm12Port(host.api).open();
		const port = scorm12Port(host.api);
		await port.open();
		await port.send(sendingOf('passed'));
		expect(asked(host, 'LMSInitialize').map(({ answer }) => String(answer))).toEqual([
			'true',
			'false'
		]);
		expect(grade(host)).toEqual(PASSED);
	});

	test('a session ends once, and nothing is asked after', async () => {
		const host = newHost();
		const port = scorm12Port(host.api);
		const launch = await port.open();
		await port.send(sendingOf('belowPass'));
		port.close(null, 3723.04);
		const made = host.log.length;
		port.close(sendingOf('passed'), 10);
		await port.send(sendingOf('passed'));
		expect(await port.open()).toBe(launch);
		expect(host.log).toHaveLength(made);
		expect(grade(host)).toEqual({ status: 'incomplete', raw: '40' });
		expect(host.gradebook()['cmi.core.session_time']).toMatch(/^(?:00)?01:02:03\.04$/);
	});

	test.each<[keyof typeof OUTCOMES, string]>([
		['belowPass', 'suspend'],
		['completed', ''],
		['passed', '']
	])('a session that ends %s has exit "%s"', async (step, exit) => {
		const host = newHost();
		const port = scorm12Port(host.api);
		await port.open();
		await port.send(sendingOf('begun'));
		port.close(sendingOf(step), 60);
		expect(host.gradebook()['cmi.core.exit']).toBe(exit);
	});

	test('values that are the same are set once, and every sending is committed', async () => {
		const host = newHost();
		const port = scorm12Port(host.api);
		await port.open();
		const sending = sendingOf('passed', { answered: [interactionOf('r1')] });
		await port.send(sending);
		const set = settings(host).length;
		const commits = asked(host, 'LMSCommit').length;
		await port.send(sending);
		await port.send({ ...sending, answered: [] });
		expect(settings(host)).toHaveLength(set);
		expect(asked(host, 'LMSCommit')).toHaveLength(commits + 2);
		port.close(sending, 60);
		expect(settings(host)).toHaveLength(set + 1);
	});

	test('a sending without a state leaves the state that the host holds', async () => {
		const host = newHost({ [STATE]: '9-of a later version', [STATUS]: 'incomplete' });
		const port = scorm12Port(host.api);
		await port.open();
		await port.send(sendingOf('begun', { state: '' }));
		expect(host.gradebook()[STATE]).toBe('9-of a later version');
	});
});

test('the order of a sending is bookmark, state, answers, score, status, commit', async () => {
	const host = strictScorm12();
	const port = scorm12Port(host.api);
	await port.open();
	const from = host.log.length;
	await port.send(sendingOf('passed', { answered: [interactionOf('r1')] }));
	port.close(null, 1);
	const made = host.log.slice(from).filter(({ call }) => call !== 'LMSGetLastError');
	expect(made.map(({ call, values }) => values[0] || call)).toEqual([
		'cmi.core.lesson_location',
		'cmi.suspend_data',
		'cmi.interactions._count',
		'cmi.interactions.0.id',
		'cmi.interactions.0.type',
		'cmi.interactions.0.time',
		'cmi.interactions.0.student_response',
		'cmi.interactions.0.result',
		'cmi.core.score.raw',
		'cmi.core.score.min',
		'cmi.core.score.max',
		'cmi.core.lesson_status',
		'cmi.core.exit',
		'LMSCommit',
		'cmi.core.session_time',
		'LMSCommit',
		'LMSFinish'
	]);
});
