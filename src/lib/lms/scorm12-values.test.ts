import { expect, test, vi } from 'vitest';
import { heldValues } from './scorm12-values';

const EXIT = 'cmi.core.exit';

function held() {
	const calls = { set: vi.fn<(element: string, value: string) => void>(), commit: vi.fn() };
	return { calls, values: heldValues(calls) };
}
const refuse = () => {
	throw new Error('Refused.');
};

test('a value that is held is not set', () => {
	const { calls, values } = held();
	values.know(EXIT, 'suspend');
	values.set(EXIT, 'suspend');
	expect(calls.set).not.toHaveBeenCalled();
	values.set(EXIT, '');
	values.set(EXIT, '');
	expect(calls.set.mock.calls).toEqual([[EXIT, '']]);
});

test('the value before is set again after one that was refused, because nobody knows what is held', () => {
	const { calls, values } = held();
	values.set(EXIT, 'suspend');
	calls.set.mockImplementationOnce(refuse);
	expect(() => values.set(EXIT, '')).toThrow('Refused.');
	values.set(EXIT, 'suspend');
	expect(calls.set).toHaveBeenCalledTimes(3);
});

test('after a commit that failed only what was not committed is set again', () => {
	const { calls, values } = held();
	values.know('cmi.core.lesson_location', 'a');
	values.set('cmi.suspend_data', '1');
	values.commit();
	values.set(EXIT, 'suspend');
	calls.commit.mockImplementationOnce(refuse);
	expect(() => values.commit()).toThrow('Refused.');
	calls.set.mockClear();
	values.set('cmi.core.lesson_location', 'a');
	values.set('cmi.suspend_data', '1');
	values.set(EXIT, 'suspend');
	expect(calls.set.mock.calls).toEqual([[EXIT, 'suspend']]);
});

test('what was known before a commit that failed is known after it', () => {
	const { calls, values } = held();
	values.know(EXIT, 'suspend');
	calls.commit.mockImplementationOnce(refuse);
	expect(() => values.commit()).toThrow('Refused.');
	values.set(EXIT, 'suspend');
	expect(calls.set).not.toHaveBeenCalled();
});
