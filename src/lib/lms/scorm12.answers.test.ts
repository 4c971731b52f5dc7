import { describe, expect, test } from 'vitest';
import { HostFailure } from './port';
import { scorm12Port } from './scorm12';
import { failingOnce, grade, HOSTS, PASSED, settings } from './test-scorm12-hosts';
import { sendingOf, interactionOf } from './test-scorm12-sendings';

describe.each(HOSTS)('%s', (_, newHost) => {
	test('answers are listed one after the other, over sessions', async () => {
		const first = newHost();
		const port = scorm12Port(first.api);
		await port.open();
		const answered = [
			interactionOf('r1'),
			interactionOf('r2', { kind: 'matching', response: '1.a,2.b', right: false })
		];
		await port.send(sendingOf('begun', { answered }));
		port.close(sendingOf('begun', { answered: [interactionOf('r3')] }), 60);

		const second = newHost(first.gradebook());
		const later = scorm12Port(second.api);
		await later.open();
		const last = interactionOf('r4', { id: 'q18-r1', kind: 'sequencing', response: 'c,a,b' });
		await later.send(sendingOf('begun', { answered: [last] }));
		expect(second.gradebook()).toMatchObject({
			'cmi.interactions.0.id': 'q17-r2',
			'cmi.interactions.0.type': 'choice',
			'cmi.interactions.0.time': '07:05:09',
			'cmi.interactions.0.student_response': 'a,c',
			'cmi.interactions.0.result': 'correct',
			'cmi.interactions.1.type': 'matching',
			'cmi.interactions.1.student_response': '1.a,2.b',
			'cmi.interactions.1.result': 'wrong',
			'cmi.interactions.2.id': 'q17-r2',
			'cmi.interactions.3.id': 'q18-r1',
			'cmi.interactions.3.student_response': 'c,a,b'
		});
		expect(port.refused() + later.refused()).toBe(0);
	});

	test('answers that the host will not list do not matter, and are counted', async () => {
		const host = newHost({}, (call, [element = '']) =>
			call === 'LMSSetValue' && element.startsWith('cmi.interactions.') ? 'false' : undefined
		);
		const port = scorm12Port(host.api);
		await port.open();
		const answered = [interactionOf('r1'), interactionOf('r2')];
		await port.send(sendingOf('passed', { answered }));
		expect(port.refused()).toBe(2);
		expect(grade(host)).toEqual(PASSED);
		const tries = settings(host, 'cmi.interactions.0.id').length;
		port.close(null, 60);
		expect(settings(host, 'cmi.interactions.0.id')).toHaveLength(tries);
	});

	test('an answer that was refused leaves no gap', async () => {
		const isId = (call: string, element: string) =>
			call === 'LMSSetValue' && element.endsWith('.id');
		const host = newHost({}, failingOnce(isId, 'throw'));
		const port = scorm12Port(host.api);
		await port.open();
		const answered = [interactionOf('r1', { id: 'q1-r1' }), interactionOf('r2', { id: 'q2-r1' })];
		await port.send(sendingOf('passed', { answered }));
		expect(host.gradebook()['cmi.interactions.0.id']).toBe('q2-r1');
		expect(port.refused()).toBe(1);
	});

	test('answers of a sending whose commit failed are listed once, at the same places', async () => {
		const host = newHost(
			{},
			failingOnce((call) => call === 'LMSCommit', 'throw', 1)
		);
		const port = scorm12Port(host.api);
		await port.open();
		const sending = sendingOf('begun', { answered: [interactionOf('r1'), interactionOf('r2')] });
		await expect(port.send(sending)).rejects.toBeInstanceOf(HostFailure);
		await port.send(sending);
		expect(settings(host, 'cmi.interactions.1.id')).toEqual(['q17-r2', 'q17-r2']);
		expect(Object.keys(host.gradebook()).filter((name) => name.endsWith('.id'))).toHaveLength(2);
	});
});
