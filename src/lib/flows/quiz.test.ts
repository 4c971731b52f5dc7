import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import type { AnyMachineSnapshot, ContextFrom } from 'xstate';
import { quizMachine } from './quiz';
import type { CheckResult, QuizInput } from './quiz';
import { cutOff, deadEnds, done, failed, restingStates, visited, walk } from './test-walk';

const OPEN = '0.quiz.opening';
const INSPECT = '0.quiz.asking.inspecting';
const CHECK = '0.quiz.checking';

const fresh: QuizInput = {
	questions: [11, 12],
	at: 0,
	answers: {},
	response: [],
	resumeAt: 'answering'
};
const answered = { response: ['b'], right: false };

const quiz = walk(
	quizMachine,
	[
		{ type: 'answer.change', response: ['a'] },
		{ type: 'answer.continue' },
		{ type: 'answer.back' },
		{ type: 'answer.check' },
		{ type: 'question.next' },
		{ type: 'question.retry' },
		done(OPEN, { steps: 1 }),
		done(OPEN, { steps: 2 }),
		failed(OPEN),
		done(INSPECT, null),
		done(INSPECT, 'nothing-chosen'),
		failed(INSPECT),
		done(CHECK, { kind: 'right' }),
		done(CHECK, { kind: 'wrong' }),
		done(CHECK, { kind: 'invalid', problem: 'reason-missing' }),
		failed(CHECK)
	],
	[
		fresh,
		{ ...fresh, at: 1, answers: { 11: answered }, response: ['b'], resumeAt: 'justifying' },
		{ ...fresh, answers: { 11: answered } },
		{ ...fresh, answers: { 11: answered, 12: answered } },
		{ ...fresh, at: 2, answers: { 11: answered } },
		{ ...fresh, at: 9 },
		{ ...fresh, questions: [] }
	]
);

type Context = ContextFrom<typeof quizMachine>;
const contextOf = (state: AnyMachineSnapshot) => state.context as Context;
const hand = (state: AnyMachineSnapshot) => contextOf(state).questions[contextOf(state).at] ?? 0;
const isAnswered = (state: AnyMachineSnapshot) => hand(state) in contextOf(state).answers;

describe('on every path', () => {
	test('every state is visited', () => {
		expect(visited(quiz)).toEqual(restingStates(quizMachine));
	});

	test('there is no dead end, and the end of the sitting can be reached from everywhere', () => {
		expect(deadEnds(quiz)).toEqual([]);
		expect(cutOff(quiz, (state) => state.matches('finished'))).toEqual([]);
	});

	test('the question at hand is one of the list, until the sitting is finished', () => {
		for (const state of quiz.states) {
			const { at, questions } = contextOf(state);
			expect(state.matches('finished')).toBe(at >= questions.length);
		}
	});

	test('the place never goes back, and moves by one after an explanation alone', () => {
		for (const { from, to } of quiz.steps) {
			const moved = contextOf(to).at - contextOf(from).at;
			expect(moved).toBe(from.matches('explaining') && !to.matches('explaining') ? 1 : 0);
		}
	});

	test('an answer never disappears or changes, and each step adds at most the one at hand', () => {
		for (const { from, to } of quiz.steps) {
			const before = contextOf(from).answers;
			const after = contextOf(to).answers;
			const added = Object.keys(after).filter((number) => !(number in before));
			const isNew = from.matches('checking') && to.matches('explaining');
			if (before === after && !isNew) continue;
			expect(after).toMatchObject(before);
			expect(added).toEqual(isNew ? [String(hand(from))] : []);
		}
	});

	test('a question is never answered twice: one that is answered is not asked again', () => {
		for (const state of quiz.states)
			if (state.matches('asking') || state.matches('checking'))
				expect(isAnswered(state)).toBe(false);
	});

	test('is explained only once it is answered', () => {
		for (const state of quiz.states)
			if (state.matches('explaining')) expect(isAnswered(state)).toBe(true);
	});

	test('before Check nothing of the key is known', () => {
		for (const state of quiz.states) {
			const { answers: _answers, ...rest } = contextOf(state);
			expect(Object.keys(rest).sort()).toEqual([
				'at',
				'problem',
				'questions',
				'response',
				'resumeAt',
				'steps'
			]);
			expect(JSON.stringify(rest)).not.toMatch(/right|wrong/);
		}
	});

	test('what is invalid or could not be checked leads back to its step with nothing lost', () => {
		for (const { from, event, to } of quiz.steps) {
			const invalid = (event as { output?: CheckResult }).output?.kind === 'invalid';
			const isBroken = event.type === failed(CHECK).type;
			if (!from.matches('checking') || !(invalid || isBroken)) continue;
			expect(to.matches('asking')).toBe(true);
			expect(contextOf(to)).toEqual({
				...contextOf(from),
				problem: invalid ? 'reason-missing' : 'not-checked'
			});
			const step = contextOf(from).steps === 2 ? 'justifying' : 'answering';
			expect(to.value).toEqual({ asking: step });
		}
	});

	test('the reason is asked for only where the question has that step', () => {
		for (const state of quiz.states)
			if (state.matches({ asking: 'justifying' })) expect(contextOf(state).steps).toBe(2);
	});

	test('each question begins with nothing chosen and no problem', () => {
		for (const { from, event, to } of quiz.steps)
			if (event.type === 'question.next' && from.matches('explaining'))
				expect(contextOf(to)).toMatchObject({ response: [], problem: null, resumeAt: 'answering' });
	});

	test('it is busy exactly while something is under way', () => {
		for (const state of quiz.states)
			expect(state.hasTag('busy')).toBe(
				state.matches('opening') ||
					state.matches('checking') ||
					state.matches({ asking: 'inspecting' })
			);
	});
});

describe('a sitting', () => {
	function started(actors: {
		open?: () => Promise<{ steps: 1 | 2 }>;
		check?: () => Promise<CheckResult>;
	}) {
		const { open = async () => ({ steps: 1 }), check = async () => ({ kind: 'right' }) } = actors;
		const machine = quizMachine.provide({
			actors: {
				open: fromPromise(open),
				check: fromPromise(check)
			}
		});
		return createActor(machine, { input: fresh }).start();
	}

	test('is answered only once the record is safe', async () => {
		let safe = (_: CheckResult) => {};
		const actor = started({ check: () => new Promise((resolve) => (safe = resolve)) });
		await waitFor(actor, (state) => state.matches('asking'));
		actor.send({ type: 'answer.change', response: ['a'] });
		actor.send({ type: 'answer.check' });
		actor.send({ type: 'answer.change', response: ['b'] });
		expect(actor.getSnapshot().context).toMatchObject({ answers: {}, response: ['a'] });
		safe({ kind: 'wrong' });
		const { context } = await waitFor(actor, (state) => state.matches('explaining'));
		expect(context.answers).toEqual({ 11: { response: ['a'], right: false } });
	});

	test('can be gone on with after a question could not be fetched', async () => {
		let tries = 0;
		const actor = started({
			open: async () => {
				if (++tries === 1) throw new Error('offline');
				return { steps: 1 };
			}
		});
		await waitFor(actor, (state) => state.matches('unavailable'));
		actor.send({ type: 'question.retry' });
		await waitFor(actor, (state) => state.matches('asking'));
		expect(tries).toBe(2);
	});

	test('goes on past an answered question that is opened again, without asking it', async () => {
		const actor = createActor(quizMachine, { input: { ...fresh, answers: { 11: answered } } });
		actor.start();
		await waitFor(actor, (state) => state.matches('explaining'));
		actor.send({ type: 'answer.change', response: ['c'] });
		actor.send({ type: 'answer.check' });
		expect(actor.getSnapshot().context.answers).toEqual({ 11: answered });
		actor.send({ type: 'question.next' });
		const { context } = await waitFor(actor, (state) => state.matches('asking'));
		expect(context.at).toBe(1);
	});
});
