import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerWatch } from './answer-watch';
import { fakeFrame } from './test-frame';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watching() {
	const { window, fields } = fakeFrame();
	const ending = new AbortController();
	const watch = answerWatch(window, ending.signal);
	const become = (height: number, isSaid: boolean) => {
		fields.innerHeight = height;
		if (isSaid) fields.dispatchEvent(new Event('resize'));
	};
	return { watch, become, stop: () => ending.abort() };
}

test.each([
	['to the pixel', 800],
	['with a margin', 832],
	['but for a scroll bar', 785]
])('is answered when the frame follows %s', (_, height) => {
	const { watch, become } = watching();
	watch.sent(800);
	expect(watch.answered()).toBe(false);
	become(height, true);
	expect(watch.answered()).toBe(true);
});

test('is answered where the browser does not tell the frame that it was resized', () => {
	const { watch, become } = watching();
	watch.sent(800);
	become(800, false);
	vi.advanceTimersByTime(1000);
	become(300, false);
	expect(watch.answered()).toBe(true);
});

test('stays answered when the frame changes again', () => {
	const { watch, become } = watching();
	watch.sent(800);
	become(800, true);
	watch.sent(900);
	become(300, true);
	expect(watch.answered()).toBe(true);
});

test('is answered when the next height is sent before the last one was seen to be followed', () => {
	const { watch, become } = watching();
	watch.sent(800);
	become(800, false);
	watch.sent(900);
	expect(watch.answered()).toBe(true);
});

test.each([
	['the frame stays as it is', 500],
	['the frame changes to another height', 640]
])('is not answered when %s', (_, height) => {
	const { watch, become } = watching();
	watch.sent(800);
	become(height, true);
	vi.advanceTimersByTime(5000);
	expect(watch.answered()).toBe(false);
});

test('is not answered by a frame that has the height already', () => {
	const { watch, become } = watching();
	watch.sent(500);
	become(500, true);
	expect(watch.answered()).toBe(false);
});

test('is not answered by what happens more than a second later', () => {
	const { watch, become } = watching();
	watch.sent(800);
	vi.advanceTimersByTime(1001);
	become(800, true);
	expect(watch.answered()).toBe(false);
});

test('is not answered before anything was sent', () => {
	const { watch, become } = watching();
	become(20, true);
	expect(watch.answered()).toBe(false);
});

test('holds no timer and no listener once it was stopped', () => {
	const { watch, become, stop } = watching();
	watch.sent(800);
	stop();
	expect(vi.getTimerCount()).toBe(0);
	become(800, true);
	become(500, false);
	expect(watch.answered()).toBe(false);
});
