import { expect, test } from 'vitest';
import { strictScorm12 } from './test-strict-scorm12';

const opened = () => {
	const host = strictScorm12();
	host.api.LMSInitialize('');
	return host;
};

test.each([
	['cmi.core.lesson_status', 'not attempted', '405'],
	['cmi.core.lesson_status', 'Passed', '405'],
	['cmi.core.score.raw', '101', '405'],
	['cmi.core.score.raw', '66.667', '405'],
	['cmi.core.score.raw', '.5', '405'],
	['cmi.core.exit', 'normal', '405'],
	['cmi.core.session_time', '1:02:03', '405'],
	['cmi.core.session_time', '0000:61:00.00', '405'],
	['cmi.suspend_data', 'x'.repeat(4097), '405'],
	['cmi.suspend_data', 'é', '405'],
	['cmi.core.lesson_location', 'x'.repeat(256), '405'],
	['cmi.core.student_id', 'me', '403'],
	['cmi.interactions._count', '3', '402'],
	['cmi.interactions.0.id', 'q 17', '405'],
	['cmi.interactions.1.id', 'q17', '201'],
	['cmi.interactions.0.type', 'choice', '201'],
	['cmi.core.lesson_grade', '1', '201']
])('%s is refused as %j', (element, value, code) => {
	const { api } = opened();
	expect(api.LMSSetValue(element, value)).toBe('false');
	expect(api.LMSGetLastError()).toBe(code);
});

test.each([
	['type', 'essay'],
	['time', '7:05:09'],
	['student_response', '1.a,2.b'],
	['student_response', 'x'.repeat(256)],
	['result', 'incorrect']
])('the %s of a choice is refused as %j', (part, value) => {
	const { api } = opened();
	api.LMSSetValue('cmi.interactions.0.id', 'q17-r2');
	api.LMSSetValue('cmi.interactions.0.type', 'choice');
	expect(api.LMSSetValue(`cmi.interactions.0.${part}`, value)).toBe('false');
});

test('only what was committed lasts', () => {
	const { api, gradebook } = opened();
	api.LMSSetValue('cmi.core.score.raw', '80');
	expect(gradebook()['cmi.core.score.raw']).toBeUndefined();
	api.LMSCommit('');
	expect(gradebook()['cmi.core.score.raw']).toBe('80');
});

test('nothing can be set before the start and after the end, and a status never set is completed', () => {
	const { api, gradebook } = strictScorm12();
	expect(api.LMSSetValue('cmi.core.score.raw', '80')).toBe('false');
	api.LMSInitialize('');
	expect(api.LMSInitialize('')).toBe('false');
	api.LMSFinish('');
	expect(api.LMSSetValue('cmi.core.score.raw', '80')).toBe('false');
	expect(api.LMSGetLastError()).toBe('301');
	expect(gradebook()['cmi.core.lesson_status']).toBe('completed');
});

test('what can only be written cannot be read', () => {
	const { api } = opened();
	expect(api.LMSGetValue('cmi.core.exit')).toBe('');
	expect(api.LMSGetLastError()).toBe('404');
});
