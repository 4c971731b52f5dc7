import { describe, expect, test, vi } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import { hostLinkMachine } from './host-link';
import { cutOff, deadEnds, done, failed, restingStates, visited, walk } from './test-walk';

const DETECT = '0.hostLink.detecting';
const OPEN = '0.hostLink.handshaking';
const REST = '0.hostLink.refused';
const GATHER = '0.hostLink.connected.dirty';
const REST_AFTER_FAILURE = '0.hostLink.connected.failing';

const learner = [{ type: 'log.grew' }, { type: 'commit.now' }, { type: 'page.leave' }];
const events = [
	...learner,
	done(DETECT, true),
	done(DETECT, false),
	failed(DETECT),
	done(OPEN, 'normal'),
	done(OPEN, 'silent'),
	failed(OPEN),
	done(REST, undefined),
	failed(REST),
	done(GATHER, undefined),
	failed(GATHER),
	done('commit', undefined),
	failed('commit'),
	done(REST_AFTER_FAILURE, undefined),
	failed(REST_AFTER_FAILURE)
];
const link = walk(hostLinkMachine, events);

describe('on every path', () => {
	test('every state is visited', () => {
		expect(visited(link)).toEqual(restingStates(hostLinkMachine));
	});

	test('there is no dead end, and from everywhere the link can be ended', () => {
		expect(deadEnds(link)).toEqual([]);
		expect(cutOff(link, (state) => state.status === 'done')).toEqual([]);
	});

	test('what grew is committed: nothing leads to "clean" but a commit', () => {
		for (const { from, event, to } of link.steps)
			if (to.matches({ connected: 'clean' }) && !from.matches({ connected: 'clean' }))
				expect(event.type).toBe('xstate.done.actor.commit');
	});

	test('what grows while a commit runs is sent after it', () => {
		for (const { from, event, to } of link.steps)
			if (
				from.matches({ connected: { committing: 'outdated' } }) &&
				event.type === 'xstate.done.actor.commit'
			)
				expect(to.value).toEqual({ connected: 'dirty' });
	});

	test('a refused commit is never taken for one that was accepted', () => {
		for (const { from, event, to } of link.steps)
			if (from.matches({ connected: 'committing' }) && event.type === 'xstate.error.actor.commit')
				expect(to.value).toEqual({ connected: 'failing' });
	});

	test('a silent host is left only by leaving', () => {
		for (const { from, event, to } of link.steps)
			if (from.matches('silent') && !to.matches('silent')) expect(event.type).toBe('page.leave');
	});

	test('whoever has opened a host ends it on leaving', () => {
		for (const { from, event, to } of link.steps)
			if (event.type === 'page.leave' && from.status !== 'done' && !from.matches('detecting'))
				expect(to.value).toBe('closed');
	});
});

function started({ found = true, listening = 'normal' as 'normal' | 'silent' } = {}) {
	const calls: string[] = [];
	const answers: { resolve: () => void; reject: (error: Error) => void }[] = [];
	const call = (name: string) =>
		fromPromise<void>(
			() =>
				new Promise<void>((resolve, reject) => {
					calls.push(name);
					answers.push({ resolve: () => resolve(), reject });
				})
		);
	const close = vi.fn();
	const actor = createActor(
		hostLinkMachine.provide({
			actors: {
				detect: fromPromise(async () => found),
				open: fromPromise(async () => listening),
				commit: call('commit'),
				gather: call('gather'),
				rest: call('rest')
			},
			actions: { close }
		})
	).start();
	return { actor, calls, answers, close };
}

describe('the running link', () => {
	test('tells a host once, as soon as it is connected, where the learner stands', async () => {
		const { actor, calls, answers } = started();
		await waitFor(actor, (state) => state.matches({ connected: 'dirty' }));
		answers.at(-1)?.resolve();
		await waitFor(actor, (state) => state.matches({ connected: 'committing' }));
		answers.at(-1)?.resolve();
		await waitFor(actor, (state) => state.matches({ connected: 'clean' }));
		expect(calls).toEqual(['gather', 'commit']);
	});

	test('ends the host at once, even while a commit is under way, and once only', async () => {
		const { actor, calls, close } = started();
		await waitFor(actor, (state) => state.matches({ connected: 'dirty' }));
		actor.send({ type: 'commit.now' });
		expect(calls).toEqual(['gather', 'commit']);
		actor.send({ type: 'page.leave' });
		expect(close).toHaveBeenCalledTimes(1);
		actor.send({ type: 'page.leave' });
		expect(close).toHaveBeenCalledTimes(1);
		expect(actor.getSnapshot().status).toBe('done');
	});

	test('answers that follow one another go in one commit', async () => {
		const { actor, calls, answers } = started();
		await waitFor(actor, (state) => state.matches({ connected: 'dirty' }));
		for (let times = 0; times < 3; times++) actor.send({ type: 'log.grew' });
		answers.forEach(({ resolve }) => resolve());
		await waitFor(actor, (state) => state.matches({ connected: 'committing' }));
		expect(calls).toEqual(['gather', 'gather', 'gather', 'gather', 'commit']);
	});

	test('rests after a refusal, then tries again; an answer to come does not shorten the rest, "now" does', async () => {
		const { actor, calls, answers } = started();
		await waitFor(actor, (state) => state.matches({ connected: 'dirty' }));
		actor.send({ type: 'commit.now' });
		answers.at(-1)?.reject(new Error('refused'));
		await waitFor(actor, (state) => state.matches({ connected: 'failing' }));
		actor.send({ type: 'log.grew' });
		expect(calls).toEqual(['gather', 'commit', 'rest']);
		actor.send({ type: 'commit.now' });
		expect(calls).toEqual(['gather', 'commit', 'rest', 'commit']);
	});

	test('a silent host hears nothing, whatever the learner does', async () => {
		const { actor, calls } = started({ listening: 'silent' });
		await waitFor(actor, (state) => state.matches('silent'));
		actor.send({ type: 'log.grew' });
		actor.send({ type: 'commit.now' });
		expect(calls).toEqual([]);
	});

	test('without a host it stays alone', async () => {
		const { actor, close } = started({ found: false });
		await waitFor(actor, (state) => state.matches('alone'));
		actor.send({ type: 'page.leave' });
		expect(close).not.toHaveBeenCalled();
	});
});
