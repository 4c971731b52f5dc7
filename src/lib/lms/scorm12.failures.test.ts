import { describe, expect, test } from 'vitest';
import { HostFailure, type Sending } from './port';
import { scorm12Port } from './scorm12';
import {
	asked,
	failingOnce,
	grade,
	HOSTS,
	PASSED,
	RAW,
	settings,
	STATE,
	STATUS
} from './test-scorm12-hosts';
import { sendingOf, interactionOf } from './test-scorm12-sendings';
import type { Failing } from './test-watched-api';

describe.each(HOSTS)('%s', (_, newHost) => {
	const SCENARIO = [
		sendingOf('belowPass', { answered: [interactionOf('r1'), interactionOf('r2')] }),
		sendingOf('passed', { location: 'causes/end', answered: [interactionOf('r3')] })
	];

	/** A session in which everything that fails is tried once more. */
	async function session(failing?: Failing) {
		const host = newHost({}, failing);
		const port = scorm12Port(host.api);
		const failures: unknown[] = [];
		const twice = async (act: () => Promise<unknown>) => {
			await act().catch(async (failure: unknown) => {
				failures.push(failure);
				await act();
			});
		};
		await twice(() => port.open());
		for (const sending of SCENARIO) await twice(() => port.send(sending));
		const before = grade(host);
		port.close(null, 62.03);
		return { host, failures, before };
	}
	const isAsked = (call: string) => !call.startsWith('LMSGetLast') && !call.startsWith('LMSGetErr');

	test.each(['false', 'throw'] as const)(
		'the gradebook is right whichever call fails once by %s',
		async (how) => {
			const calls = (await session()).host.log.filter(({ call }) => isAsked(call));
			expect(calls.length).toBeGreaterThan(30);
			for (const at of calls.keys()) {
				let made = 0;
				const failing: Failing = (call) => (isAsked(call) && made++ === at ? how : undefined);
				const { host, failures, before } = await session(failing);
				const { call, values } = calls[at]!;
				const name = `${at} ${call} ${values[0] ?? ''}`;
				expect(before, name).toEqual(PASSED);
				expect(grade(host), name).toEqual(PASSED);
				expect(host.gradebook(), name).toMatchObject({
					[STATE]: '1-passed',
					'cmi.core.lesson_location': 'causes/end'
				});
				for (const failure of failures) {
					expect(failure, name).toBeInstanceOf(HostFailure);
					expect(failure, name).toMatchObject({ call, code: how === 'false' ? 101 : 0 });
				}
			}
		}
	);

	test.each<[string, string]>([
		['LMSInitialize', ''],
		['LMSGetValue', 'cmi.core.lesson_mode'],
		['LMSGetValue', STATUS],
		['LMSGetValue', STATE],
		['LMSGetValue', RAW],
		['LMSSetValue', 'cmi.core.lesson_location'],
		['LMSSetValue', STATE],
		['LMSSetValue', RAW],
		['LMSSetValue', 'cmi.core.score.min'],
		['LMSSetValue', 'cmi.core.exit'],
		['LMSCommit', '']
	])('that %s %s failed is said', async (call, element) => {
		for (const how of ['false', 'throw'] as const) {
			const failing = (made: string, first: string) => made === call && first === element;
			const after = call === 'LMSCommit' ? 1 : 0;
			const { failures } = await session(failingOnce(failing, how, after));
			expect(failures).toHaveLength(1);
			expect(failures[0]).toMatchObject({ call, detail: expect.stringContaining(element) });
		}
	});

	test.each(['false', 'throw'] as const)(
		'what an earlier session left stays when every call fails by %s from some moment on',
		async (how) => {
			const stored = { [STATUS]: 'incomplete', [RAW]: '88.89', [STATE]: '1-passed' };
			for (const last of Array(40).keys()) {
				let made = 0;
				const host = newHost(stored, () => (made++ >= last ? how : undefined));
				const port = scorm12Port(host.api);
				const failed = (failure: unknown) => expect(failure).toBeInstanceOf(HostFailure);
				await port.open().catch(failed);
				for (const sending of SCENARIO) await port.send(sending).catch(failed);
				port.close(sendingOf('belowPass'), 60);
				expect(grade(host).raw).toBe('88.89');
				expect(grade(host).status).toMatch(/^(?:incomplete|passed)$/);
			}
		}
	);

	test('a commit that failed before the end is made good by the end', async () => {
		const host = newHost(
			{},
			failingOnce((call) => call === 'LMSCommit', 'false', 1)
		);
		const port = scorm12Port(host.api);
		await port.open();
		await expect(port.send(sendingOf('passed'))).rejects.toMatchObject({ call: 'LMSCommit' });
		expect(grade(host)).toEqual({ status: 'incomplete', raw: '' });
		port.close(null, 60);
		expect(grade(host)).toEqual(PASSED);
	});

	test.each([RAW, STATE, STATUS])(
		'what was refused of %s before the end is made good by the end',
		async (refused) => {
			const failing = failingOnce((call, first) => call === 'LMSSetValue' && first === refused);
			const host = newHost({ [STATUS]: 'incomplete' }, failing);
			const port = scorm12Port(host.api);
			await port.open();
			await expect(port.send(sendingOf('passed'))).rejects.toThrow(refused);
			port.close(null, 60);
			expect(grade(host)).toEqual(PASSED);
			expect(host.gradebook()[STATE]).toBe('1-passed');
		}
	);

	test('a score that the host refused once is not lowered by what comes after', async () => {
		const failing = failingOnce((call, first) => call === 'LMSSetValue' && first === RAW);
		const host = newHost({}, failing);
		const port = scorm12Port(host.api);
		await port.open();
		await expect(port.send(sendingOf('passed'))).rejects.toThrow(RAW);
		await port.send(sendingOf('belowPass'));
		expect(grade(host)).toEqual(PASSED);
	});

	test.each<[string, Partial<Sending>, string]>([
		['the state is too long', { state: 'x'.repeat(4097) }, STATE],
		['the state is not ASCII', { state: 'é' }, STATE],
		['the bookmark is too long', { location: 'x'.repeat(256) }, 'cmi.core.lesson_location']
	])('a failure is said, and the result is sent, when %s', async (_, more, element) => {
		const host = newHost();
		const port = scorm12Port(host.api);
		await port.open();
		await expect(port.send(sendingOf('passed', more))).rejects.toThrow(element);
		expect(settings(host, element)).toEqual([]);
		expect(grade(host)).toEqual(PASSED);
	});

	test('opening again after a failure starts no second session', async () => {
		const failing = failingOnce((call, first) => call === 'LMSGetValue' && first === STATE);
		const host = newHost({}, failing);
		const port = scorm12Port(host.api);
		await expect(port.open()).rejects.toMatchObject({ call: 'LMSGetValue' });
		await port.open();
		expect(asked(host, 'LMSInitialize')).toHaveLength(1);
	});

	test('a session that was not opened sends nothing', async () => {
		const host = newHost();
		const port = scorm12Port(host.api);
		await expect(port.send(sendingOf('passed'))).rejects.toMatchObject({ code: 301 });
		port.close(sendingOf('passed'), 60);
		await expect(port.open()).rejects.toBeInstanceOf(HostFailure);
		expect(host.log).toEqual([]);
	});

	test('a session whose launch could not be read is not taken for completed', async () => {
		const host = newHost({}, (call, [element]) =>
			call === 'LMSGetValue' && element === STATE ? 'throw' : undefined
		);
		const port = scorm12Port(host.api);
		await expect(port.open()).rejects.toMatchObject({ call: 'LMSGetValue' });
		port.close(sendingOf('passed'), 60);
		expect(grade(host).status).not.toBe('completed');
	});
});
