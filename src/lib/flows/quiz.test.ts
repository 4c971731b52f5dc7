import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import type { AnyEventObject, AnyMachineSnapshot, ContextFrom } from 'xstate';
import { quizMachine } from './quiz';
import type { CheckResult, Opened, QuizInput } from './quiz';
import { cutOff, deadEnds, done, failed, restingStates, visited, walk } from './test-walk';
import type { Step } from './test-walk';

const CHOOSE = '0.quiz.choosing';
const OPEN = '0.quiz.opening';
const INSPECT = '0.quiz.asking.answer.inspecting';
const INSPECT_ALL = '0.quiz.asking.answer.inspectingAll';
const HINT = '0.quiz.asking.hint.opening';
const CHECK = '0.quiz.checking';

const plain: Opened = { steps: 1, hints: 0, hinted: 0, asksConfidence: false, pair: null };

/** 11 and 12 are the halves of a mirror pair; 21 has everything else; 31 and 32 are tried again, 33 is parallel. */
const BANK: Readonly<Record<number, Opened>> = {
	11: { ...plain, hints: 1, pair: 12 },
	12: { ...plain, steps: 2, asksConfidence: true, pair: 11 },
	21: { ...plain, steps: 2, hints: 2, asksConfidence: true },
	22: plain,
	31: plain,
	32: plain,
	33: plain
};

/** What the chooser gives after a question; 0 is the beginning. It never repeats one. */
const AFTER: Readonly<Record<number, readonly number[]>> = {
	0: [11, 21],
	11: [12],
	21: [22],
	31: [33]
};

type Context = ContextFrom<typeof quizMachine>;
const contextOf = (state: AnyMachineSnapshot) => state.context as Context;
const hand = (state: AnyMachineSnapshot) => contextOf(state).questions[contextOf(state).at] ?? 0;
const isAnswered = (state: AnyMachineSnapshot) => hand(state) in contextOf(state).answers;
const otherHalf = (state: AnyMachineSnapshot) => BANK[hand(state)]?.pair ?? null;
const answerStep = (state: AnyMachineSnapshot) =>
	(state.value as { asking?: { answer?: unknown } }).asking?.answer;

const chosen = ({ questions, at }: Context) => [
	...(AFTER[questions[at - 1] ?? 0] ?? []).filter((number) => !questions.includes(number)),
	null
];

const LEARNER: readonly AnyEventObject[] = [
	{ type: 'answer.change', response: ['a'] },
	{ type: 'answer.continue' },
	{ type: 'answer.back' },
	{ type: 'answer.check' },
	{ type: 'confidence.choose', confidence: 0.9 },
	{ type: 'hint.open' },
	{ type: 'question.next' },
	{ type: 'question.parallel' },
	{ type: 'question.retry' }
];

/** What the actor that is under way may come to. */
function results(state: AnyMachineSnapshot): AnyEventObject[] {
	const inspected = (invoke: string) => [
		done(invoke, null),
		done(invoke, 'nothing-chosen'),
		failed(invoke)
	];
	if (state.matches('choosing'))
		return [...chosen(contextOf(state)).map((number) => done(CHOOSE, number)), failed(CHOOSE)];
	if (state.matches('opening')) return [done(OPEN, BANK[hand(state)]), failed(OPEN)];
	if (state.matches('checking'))
		return [
			done(CHECK, { kind: 'right' }),
			done(CHECK, { kind: 'wrong' }),
			done(CHECK, { kind: 'invalid', problem: 'not-offered' }),
			failed(CHECK)
		];
	const hint = state.matches({ asking: { hint: 'opening' } })
		? [done(HINT, undefined), failed(HINT)]
		: [];
	if (answerStep(state) === 'inspecting') return [...hint, ...inspected(INSPECT)];
	if (answerStep(state) === 'inspectingAll') return [...hint, ...inspected(INSPECT_ALL)];
	return hint;
}

const input: QuizInput = {
	questions: [],
	at: 0,
	answers: {},
	response: [],
	resumeAt: 'answering',
	confidence: null
};
const right = { response: ['b'], right: true };
const wrong = { response: ['b'], right: false };

const quiz = walk(quizMachine, (state) => [...LEARNER, ...results(state)], [
	input,
	{ ...input, questions: [31, 32] },
	{ ...input, questions: [11], answers: { 11: wrong } },
	{ ...input, questions: [11, 12], at: 1, answers: { 11: wrong }, response: ['b'] },
	{ ...input, questions: [11, 12], at: 1, answers: { 11: wrong, 12: right } },
	{ ...input, questions: [21], response: ['b'], resumeAt: 'justifying' },
	{ ...input, questions: [21], response: ['b'], resumeAt: 'weighing', confidence: 0.5 },
	{ ...input, questions: [22], response: ['b'], resumeAt: 'weighing' },
	{ ...input, questions: [21], answers: { 21: right } },
	{ ...input, questions: [21], at: 1, answers: { 21: right } },
	{ ...input, questions: [21], at: 9, answers: { 21: right } }
]);

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** The names of what a step changed in the context. */
const changed = ({ from, to }: Step) =>
	Object.keys(contextOf(from))
		.filter(
			(key) => !isSame(contextOf(from)[key as keyof Context], contextOf(to)[key as keyof Context])
		)
		.sort();
const steps = (fits: (step: Step) => boolean) => {
	const found = quiz.steps.filter(fits);
	expect(found.length, 'steps that the law is about').toBeGreaterThan(0);
	return found;
};
const states = (fits: (state: AnyMachineSnapshot) => boolean) => {
	const found = quiz.states.filter(fits);
	expect(found.length, 'states that the law is about').toBeGreaterThan(0);
	return found;
};
const isAbout =
	(...types: readonly string[]) =>
	({ event }: Step) =>
		types.includes(event.type);
const moves = (step: Step) => !isSame(step.from.value, step.to.value) || changed(step).length > 0;

describe('on every path', () => {
	test('every state is visited', () => {
		expect(visited(quiz)).toEqual(restingStates(quizMachine));
	});

	test('there is no dead end, and the end of the sitting can be reached from everywhere', () => {
		expect(deadEnds(quiz)).toEqual([]);
		expect(cutOff(quiz, (state) => state.matches('finished'))).toEqual([]);
	});

	test('there is a question at hand, except while one is chosen and after the end', () => {
		for (const state of quiz.states) {
			const isBetween = ['choosing', 'stuck', 'finished'].some((name) => state.matches(name));
			if (!isBetween) expect(hand(state)).toBeGreaterThan(0);
			if (state.matches('finished'))
				expect(contextOf(state).at).toBeGreaterThanOrEqual(contextOf(state).questions.length);
		}
	});

	test('the place never goes back, and moves by one after an explanation or a kept half alone', () => {
		for (const { from, event, to } of quiz.steps) {
			const leaves = from.matches('explaining') || from.matches('held');
			if (contextOf(from).at === contextOf(to).at && !leaves) continue;
			const leads =
				event.type === 'question.next' ||
				(event.type === 'question.parallel' && from.matches('explaining'));
			expect(contextOf(to).at - contextOf(from).at).toBe(leaves && leads ? 1 : 0);
		}
	});

	test('no question is taken back or asked twice, and each choice adds exactly one', () => {
		for (const step of quiz.steps) {
			const [before, after] = [contextOf(step.from).questions, contextOf(step.to).questions];
			if (before === after && !step.from.matches('choosing')) continue;
			const { output } = step.event as { output?: unknown };
			const adds = step.from.matches('choosing') && typeof output === 'number';
			expect(after.filter((number) => !before.includes(number))).toEqual(adds ? [output] : []);
			expect(after.filter((number) => before.includes(number))).toEqual(before);
			expect(new Set(after).size).toBe(after.length);
		}
	});

	test('an answer never disappears or changes, and only a Check adds one: that of the question at hand', () => {
		for (const { from, event, to } of quiz.steps) {
			const [before, after] = [contextOf(from).answers, contextOf(to).answers];
			const { output } = event as { output?: CheckResult };
			const adds = from.matches('checking') && output && output.kind !== 'invalid';
			if (before === after && !adds) continue;
			expect(after).toEqual(
				adds
					? {
							...before,
							[hand(from)]: {
								response: contextOf(from).response,
								right: output.kind === 'right'
							}
						}
					: before
			);
			if (adds) expect(before).not.toHaveProperty(String(hand(from)));
		}
	});

	test('a question is never answered twice: one that is answered is not asked again', () => {
		for (const state of states((one) => one.matches('asking') || one.matches('checking')))
			expect(isAnswered(state)).toBe(false);
	});

	test('nothing is explained before it is answered, and of a mirror pair nothing before both halves are', () => {
		for (const state of states((one) => one.matches('explaining'))) {
			expect(isAnswered(state)).toBe(true);
			const half = otherHalf(state);
			if (half !== null) expect(contextOf(state).answers).toHaveProperty(String(half));
		}
	});

	test('an answer is held exactly while the other half of its pair waits', () => {
		for (const state of states((one) => one.matches('held'))) {
			expect(isAnswered(state)).toBe(true);
			expect(otherHalf(state)).not.toBeNull();
			expect(contextOf(state).answers).not.toHaveProperty(String(otherHalf(state)));
		}
		for (const { to } of steps(({ from }) => from.matches('held')))
			expect(to.matches('explaining')).toBe(false);
	});

	test('before Check nothing of the key is known', () => {
		for (const state of quiz.states) {
			const { answers, ...rest } = contextOf(state);
			expect(Object.keys(rest).sort()).toEqual([
				'asksConfidence',
				'at',
				'confidence',
				'hinted',
				'hints',
				'pair',
				'problem',
				'questions',
				'response',
				'resumeAt',
				'steps',
				'wish'
			]);
			expect(JSON.stringify(rest)).not.toMatch(/right|wrong/);
			for (const answered of Object.values(answers))
				expect(Object.keys(answered).sort()).toEqual(['response', 'right']);
		}
	});

	test('what is invalid or could not be checked leads back to its step with nothing lost', () => {
		const before = new Set(['answering', 'justifying', 'weighing']);
		for (const step of steps(({ from }) => from.matches('checking'))) {
			const invalid = (step.event as { output?: CheckResult }).output?.kind === 'invalid';
			if (!invalid && step.event.type !== failed(CHECK).type) continue;
			const { steps: count, asksConfidence } = contextOf(step.from);
			expect(changed(step).filter((name) => name !== 'problem')).toEqual([]);
			expect(contextOf(step.to).problem).toBe(invalid ? 'not-offered' : 'not-checked');
			expect(before).toContain(answerStep(step.to));
			expect(answerStep(step.to)).toBe(
				asksConfidence ? 'weighing' : count === 2 ? 'justifying' : 'answering'
			);
		}
	});

	test('the reason is asked for, and how sure the learner is, only where the question has that step', () => {
		for (const state of quiz.states) {
			if (answerStep(state) === 'justifying') expect(contextOf(state).steps).toBe(2);
			if (answerStep(state) === 'weighing') expect(contextOf(state).asksConfidence).toBe(true);
		}
	});

	test('how sure the learner is comes only after a response that says enough, and its Check always follows it', () => {
		for (const { event } of steps(
			({ from, to }) => answerStep(to) === 'weighing' && answerStep(from) === 'inspectingAll'
		))
			expect((event as { output?: unknown }).output ?? null).toBeNull();
		for (const { from } of steps(
			({ from, to }) =>
				to.matches('checking') && !from.matches('checking') && contextOf(to).asksConfidence
		))
			expect(answerStep(from)).toBe('weighing');
	});

	test('saying how sure one is changes nothing else, may be skipped, and never decides right or wrong', () => {
		for (const step of steps((one) => isAbout('confidence.choose')(one) && moves(one))) {
			expect(answerStep(step.from)).toBe('weighing');
			expect(step.to.value).toEqual(step.from.value);
			expect(changed(step)).toEqual(['confidence']);
		}
		const outcomes = new Set<string>();
		for (const { from, event, to } of steps(({ from }) => from.matches('checking'))) {
			const { output } = event as { output?: CheckResult };
			if (!output || output.kind === 'invalid') continue;
			const { confidence, asksConfidence } = contextOf(from);
			if (!asksConfidence) continue;
			outcomes.add(`${confidence} ${output.kind}`);
			expect(contextOf(to).answers[hand(from)]?.right).toBe(output.kind === 'right');
		}
		expect([...outcomes]).toEqual(
			expect.arrayContaining(['null right', 'null wrong', '0.9 right', '0.9 wrong'])
		);
	});

	test('going back from it keeps the response and what was said', () => {
		for (const step of steps(
			({ from, event }) => answerStep(from) === 'weighing' && event.type === 'answer.back'
		)) {
			expect(changed(step).filter((name) => name !== 'problem')).toEqual([]);
			expect(answerStep(step.to)).toBe(
				contextOf(step.from).steps === 2 ? 'justifying' : 'answering'
			);
		}
	});

	test('a hint is counted once its actor is done and by nothing else, and never beyond the last', () => {
		for (const { from, event, to } of quiz.steps) {
			const counted = contextOf(to).hinted - contextOf(from).hinted;
			const opens = event.type === done(OPEN, null).type;
			const leaves = contextOf(to).at > contextOf(from).at;
			if (
				counted === 0 &&
				!opens &&
				!leaves &&
				!isAbout(done(HINT, null).type)({ from, event, to })
			)
				continue;
			if (opens || leaves) expect(contextOf(to).hinted).toBe(0);
			else expect(counted).toBe(event.type === done(HINT, null).type ? 1 : 0);
			expect(contextOf(to).hinted).toBeLessThanOrEqual(contextOf(to).hints);
		}
	});

	test('opening a hint changes neither the response nor the step, whether it comes or not', () => {
		const ofHints = ['hint.open', done(HINT, null).type, failed(HINT).type];
		for (const step of steps((one) => isAbout(...ofHints)(one) && moves(one))) {
			expect(step.from.matches('asking')).toBe(true);
			expect(answerStep(step.to)).toEqual(answerStep(step.from));
			expect(changed(step).filter((name) => name !== 'hinted' && name !== 'problem')).toEqual([]);
		}
	});

	test('the answer goes on while a hint is being opened', () => {
		const during = steps(
			({ from, event }) =>
				from.matches({ asking: { hint: 'opening', answer: 'answering' } }) &&
				event.type === 'answer.change'
		);
		for (const { to } of during) {
			expect(contextOf(to).response).toEqual(['a']);
			expect(to.matches({ asking: { hint: 'opening' } })).toBe(true);
		}
	});

	test('each question begins with nothing chosen, nothing said, no hint and no problem', () => {
		for (const { from, to } of steps(({ from, to }) => contextOf(to).at > contextOf(from).at))
			expect(contextOf(to)).toMatchObject({
				...plain,
				response: [],
				confidence: null,
				problem: null,
				resumeAt: 'answering',
				answers: contextOf(from).answers
			});
	});

	test('a parallel case is chosen, not the next of a list, and the list goes on after it', () => {
		for (const { to } of steps(
			({ from, event }) => from.matches('explaining') && event.type === 'question.parallel'
		)) {
			expect(to.matches('choosing')).toBe(true);
			expect(contextOf(to).wish).toBe('parallel');
		}
		const lists = states((state) => contextOf(state).questions.includes(33));
		expect(lists.map((state) => contextOf(state).questions)).toContainEqual([31, 33, 32]);
	});

	test('where none could be chosen, it is said, and another try wishes the same', () => {
		for (const { to } of steps(isAbout(failed(CHOOSE).type)))
			expect(to.matches('stuck') && to.hasTag('unavailable')).toBe(true);
		for (const step of steps(
			({ from, event }) => from.matches('stuck') && event.type === 'question.retry'
		)) {
			expect(step.to.matches('choosing')).toBe(true);
			expect(changed(step)).toEqual([]);
		}
	});

	test('it is busy exactly while the answer waits for something', () => {
		const waiting = ['inspecting', 'inspectingAll'];
		for (const state of quiz.states)
			expect(state.hasTag('busy')).toBe(
				['choosing', 'opening', 'checking'].some((name) => state.matches(name)) ||
					waiting.includes(String(answerStep(state)))
			);
	});
});

describe('a sitting', () => {
	interface Effects {
		choose?: (questions: readonly number[]) => Promise<number | null>;
		open?: (number: number) => Promise<Opened>;
		hint?: () => Promise<void>;
		check?: () => Promise<CheckResult>;
	}

	function started(effects: Effects, from: Partial<QuizInput> = { questions: [22, 31] }) {
		const {
			choose = async () => null,
			open = async (number) => BANK[number] ?? plain,
			hint = async () => {},
			check = async () => ({ kind: 'right' })
		} = effects;
		const machine = quizMachine.provide({
			actors: {
				choose: fromPromise(({ input }) => choose(input.questions)),
				open: fromPromise(({ input }) => open(input.number)),
				hint: fromPromise(hint),
				check: fromPromise(check)
			}
		});
		return createActor(machine, { input: { ...input, ...from } }).start();
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
		expect(context.answers).toEqual({ 22: { response: ['a'], right: false } });
	});

	test('shows a hint only once its record is safe', async () => {
		let safe = () => {};
		const actor = started(
			{ hint: () => new Promise<void>((resolve) => (safe = resolve)) },
			{ questions: [11] }
		);
		await waitFor(actor, (state) => state.matches('asking'));
		actor.send({ type: 'hint.open' });
		actor.send({ type: 'hint.open' });
		expect(actor.getSnapshot().context.hinted).toBe(0);
		safe();
		await waitFor(actor, ({ context }) => context.hinted === 1);
	});

	test('can be gone on with after a question could not be fetched, or none could be chosen', async () => {
		let tries = 0;
		const fails = async <T>(then: T) => {
			if (++tries % 2 === 1) throw new Error('offline');
			return then;
		};
		const actor = started({ choose: () => fails(22), open: () => fails(plain) }, {});
		await waitFor(actor, (state) => state.matches('stuck'));
		actor.send({ type: 'question.retry' });
		await waitFor(actor, (state) => state.matches('unavailable'));
		actor.send({ type: 'question.retry' });
		await waitFor(actor, (state) => state.matches('asking'));
		expect(tries).toBe(4);
	});

	test('goes on past an answered question that is opened again, without asking it', async () => {
		const actor = started({}, { questions: [22, 31], answers: { 22: wrong } });
		await waitFor(actor, (state) => state.matches('explaining'));
		actor.send({ type: 'answer.change', response: ['c'] });
		actor.send({ type: 'answer.check' });
		expect(actor.getSnapshot().context.answers).toEqual({ 22: wrong });
		actor.send({ type: 'question.next' });
		const { context } = await waitFor(actor, (state) => state.matches('asking'));
		expect(context.at).toBe(1);
	});
});
