import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import type { AnyMachineSnapshot, ContextFrom } from 'xstate';
import { lessonMachine } from './lesson';
import type { LessonInput, Place } from './lesson';
import {
	cutOff,
	deadEnds,
	done,
	failed,
	restingStates,
	serialized,
	visited,
	walk
} from './test-walk';

const pages = ['one', 'two'];
const places: Place[] = ['start', { page: 'gone' }, 'debrief'];
const nothing = { checked: [], oriented: false, quizzed: false };
const inputs: LessonInput[] = [
	...places.map((place) => ({ pages, place, ...nothing })),
	{ pages, place: { page: 'one' }, checked: ['two'], oriented: true, quizzed: true }
];
const remembering = ['orient', 'reading', 'quiz', 'debrief'].map((name) => `0.lesson.${name}`);
const opening = [
	{ type: 'start.open' },
	{ type: 'quiz.open' },
	{ type: 'debrief.open' },
	...pages.map((page) => ({ type: 'page.open', page }))
];

const lesson = walk(
	lessonMachine,
	[
		...opening,
		{ type: 'page.open', page: 'gone' },
		{ type: 'pre.answered' },
		{ type: 'check.answered' },
		{ type: 'quiz.finished' },
		{ type: 'remedy.begin' },
		{ type: 'remedy.finished' },
		...remembering.flatMap((id) => [done(id, undefined), failed(id)])
	],
	inputs
);

const contextOf = (state: AnyMachineSnapshot) => state.context as ContextFrom<typeof lessonMachine>;

/** Where a state shows the learner to be. */
function whereIs(state: AnyMachineSnapshot): string {
	if (state.matches('reading')) return contextOf(state).page;
	return String(['orient', 'quiz', 'debrief'].find((name) => state.matches(name)));
}

describe('on every path', () => {
	test('every state is visited', () => {
		expect(visited(lesson)).toEqual(restingStates(lessonMachine));
	});

	test('there is no dead end, and every place can be reached from everywhere', () => {
		expect(deadEnds(lesson)).toEqual([]);
		for (const place of ['orient', ...pages, 'quiz', 'debrief'])
			expect(cutOff(lesson, (state) => whereIs(state) === place)).toEqual([]);
	});

	test('nothing is locked: each place opens at once, whatever was answered', () => {
		const goal = (event: { type: string; page?: string }) =>
			event.page ?? (event.type === 'start.open' ? 'orient' : event.type.replace('.open', ''));
		const opened = lesson.steps.filter(({ event }) =>
			opening.some(({ type }) => type === event.type)
		);
		expect(opened.length).toBeGreaterThan(lesson.states.length);
		for (const { event, to } of opened)
			if (event.page !== 'gone') expect(whereIs(to)).toBe(goal(event as { type: string }));
	});

	test('the page at hand is always one of the lesson', () => {
		for (const state of lesson.states) expect(pages).toContain(contextOf(state).page);
	});

	test('a page that does not exist opens nothing', () => {
		const steps = lesson.steps.filter(({ event }) => event.page === 'gone');
		expect(steps.length).toBeGreaterThan(0);
		for (const { from, to } of steps) expect(serialized(to)).toBe(serialized(from));
	});

	test('what is done stays done, and checked pages are pages of the lesson', () => {
		for (const { from, to } of lesson.steps) {
			const [before, after] = [contextOf(from), contextOf(to)];
			const isKept =
				before.checked.every((page) => after.checked.includes(page)) &&
				(after.oriented || !before.oriented) &&
				(after.quizzed || !before.quizzed);
			const arePages =
				new Set(after.checked).size === after.checked.length &&
				after.checked.every((page) => pages.includes(page));
			if (!isKept || !arePages)
				expect([before, after]).toBe('all of it kept, and pages of the lesson');
		}
	});

	test('an answer to a check marks the page at hand and no other', () => {
		const marked = lesson.steps.filter(
			({ from, to }) => contextOf(to).checked.length > contextOf(from).checked.length
		);
		expect(marked.length).toBeGreaterThan(0);
		for (const { from, event, to } of marked) {
			expect(event.type).toBe('check.answered');
			expect(contextOf(to).checked).toEqual([...contextOf(from).checked, contextOf(from).page]);
		}
	});

	test('the state says what the facts say', () => {
		for (const state of lesson.states) {
			const { checked, page, oriented, quizzed } = contextOf(state);
			if (state.matches('reading'))
				expect(state.matches({ reading: 'checked' })).toBe(checked.includes(page));
			if (state.matches('orient')) expect(state.matches({ orient: 'ready' })).toBe(oriented);
			if (state.matches('quiz')) expect(state.matches({ quiz: 'sat' })).toBe(quizzed);
		}
	});

	test('whether the place could be kept changes nothing', () => {
		const results = lesson.steps.filter(({ event }) => event.type.startsWith('xstate.'));
		expect(results.length).toBeGreaterThan(0);
		for (const { from, to } of results) expect(serialized(to)).toBe(serialized(from));
	});
});

describe('arriving', () => {
	test.each<[Place, string]>([
		['start', 'orient'],
		[{ page: 'two' }, 'two'],
		[{ page: 'gone' }, 'orient'],
		['quiz', 'quiz'],
		['debrief', 'debrief']
	])('a lesson that is opened at %j shows %s', (place, shown) => {
		const input = { pages, place, ...nothing };
		expect(whereIs(createActor(lessonMachine, { input }).getSnapshot())).toBe(shown);
	});
});

test('every place is kept when it is entered, another page of the same kind too', async () => {
	const kept: Place[] = [];
	const actor = createActor(
		lessonMachine.provide({
			actors: {
				remember: fromPromise(async ({ input }) => {
					kept.push(input.place);
					if (kept.length === 2) throw new Error('full');
				})
			}
		}),
		{ input: { pages, place: 'start', ...nothing } }
	).start();
	for (const page of pages) actor.send({ type: 'page.open', page });
	actor.send({ type: 'quiz.open' });
	actor.send({ type: 'debrief.open' });
	actor.send({ type: 'quiz.open' });
	await waitFor(actor, () => kept.length === 6);
	expect(kept).toEqual(['start', ...pages.map((page) => ({ page })), 'quiz', 'debrief', 'quiz']);
});
