import { expect, test, vi } from 'vitest';
import { h5pResizing } from './h5p-resizing';
import { fakeFrame } from './test-frame';

const h5p = (action: unknown) => ({ context: 'h5p', action });

function resizing() {
	const frame = fakeFrame();
	const measure = vi.fn();
	const ending = new AbortController();
	const tell = h5pResizing({ window: frame.window, measure, signal: ending.signal });
	return { ...frame, measure, tell, stop: () => ending.abort() };
}

test('says hello at the start, to any origin', () => {
	expect(resizing().posted).toEqual([{ data: h5p('hello'), to: '*' }]);
});

test('offers no height before the host has said hello, and then the latest', () => {
	const { tell, say, taken } = resizing();
	tell(700);
	tell(800);
	expect(taken()).toEqual([h5p('hello')]);
	say(h5p('hello'));
	expect(taken()).toEqual([{ ...h5p('prepareResize'), scrollHeight: 800, clientHeight: 500 }]);
});

test('offers each height, and sends it once the host is prepared', () => {
	const { tell, say, taken } = resizing();
	say(h5p('hello'));
	taken();
	tell(700);
	expect(taken()).toEqual([{ ...h5p('prepareResize'), scrollHeight: 700, clientHeight: 500 }]);
	say(h5p('resizePrepared'));
	expect(taken()).toEqual([{ ...h5p('resize'), scrollHeight: 700 }]);
});

test('measures again when the host has changed the frame', () => {
	const { say, measure } = resizing();
	say(h5p('resize'));
	expect(measure).toHaveBeenCalledOnce();
});

test('says hello again to a host that comes later', () => {
	const { say, taken } = resizing();
	taken();
	say(h5p('ready'));
	expect(taken()).toEqual([h5p('hello')]);
});

test.each([
	['another window than the parent', h5p('hello'), { source: {} }],
	['another context', { context: 'h6p', action: 'hello' }, {}],
	['a context that is inherited', Object.create(h5p('hello')), {}],
	['an unknown action', h5p('explode'), {}],
	['an action that objects inherit', h5p('toString'), {}],
	['an action that is no text', h5p(['hello']), {}],
	['no action', { context: 'h5p' }, {}],
	['text', '{"context":"h5p","action":"hello"}', {}],
	['nothing', null, {}]
])('does not answer %s', (_, data, from) => {
	const { tell, say, taken, measure } = resizing();
	tell(700);
	taken();
	say(data, from);
	tell(800);
	expect(taken()).toEqual([]);
	expect(measure).not.toHaveBeenCalled();
});

test('sends no height while there is none', () => {
	const { say, taken } = resizing();
	taken();
	say(h5p('hello'));
	say(h5p('resizePrepared'));
	expect(taken()).toEqual([]);
});

test('does nothing more once it was stopped', () => {
	const { stop, say, taken, measure } = resizing();
	taken();
	stop();
	say(h5p('ready'));
	say(h5p('resize'));
	expect(taken()).toEqual([]);
	expect(measure).not.toHaveBeenCalled();
});
