import { assign, fromPromise } from 'xstate';
import { setup } from './setup';

/** Where in a lesson a learner can be: its start, one of its pages, the quiz or the debrief. */
export type Place = 'start' | 'quiz' | 'debrief' | { readonly page: string };

export interface LessonInput {
	/** Ids of the reading pages, in order. */
	readonly pages: readonly string[];
	/** Where the learner opens the lesson. */
	readonly place: Place;
	/** Pages whose check is answered. */
	readonly checked: readonly string[];
	/** Whether the pre-question is answered. */
	readonly oriented: boolean;
	/** Whether a sitting of the quiz is finished. */
	readonly quizzed: boolean;
}

interface LessonContext {
	pages: readonly string[];
	page: string;
	checked: readonly string[];
	oriented: boolean;
	quizzed: boolean;
	start: Place;
}

type LessonEvent =
	| { type: 'start.open' }
	| { type: 'page.open'; page: string }
	| { type: 'quiz.open' }
	| { type: 'debrief.open' }
	| { type: 'pre.answered' }
	| { type: 'check.answered' }
	| { type: 'quiz.finished' }
	| { type: 'remedy.begin' }
	| { type: 'remedy.finished' };

const isKnown = (place: Place, pages: readonly string[]): place is { readonly page: string } =>
	typeof place === 'object' && pages.includes(place.page);

const pageOf = (place: Place, pages: readonly string[]) =>
	isKnown(place, pages) ? place.page : (pages[0] ?? '');

/** The way through a lesson. Nothing is locked: every place can be opened from every other. */
export const lessonMachine = setup({
	types: {
		input: {} as LessonInput,
		context: {} as LessonContext,
		events: {} as LessonEvent
	},
	actors: {
		/** Keeps the place, so that the map can lead back to it. */
		remember: fromPromise<void, { place: Place }>(async () => {})
	},
	guards: {
		startsAtQuiz: ({ context }) => context.start === 'quiz',
		startsAtDebrief: ({ context }) => context.start === 'debrief',
		startsOnPage: ({ context }) => isKnown(context.start, context.pages),
		isOriented: ({ context }) => context.oriented,
		isChecked: ({ context }) => context.checked.includes(context.page),
		isQuizzed: ({ context }) => context.quizzed,
		isKnownPage: ({ context, event }) =>
			event.type === 'page.open' && context.pages.includes(event.page)
	},
	actions: {
		openPage: assign({
			page: ({ context, event }) => (event.type === 'page.open' ? event.page : context.page)
		}),
		markOriented: assign({ oriented: true }),
		markChecked: assign({
			checked: ({ context }) => [...new Set([...context.checked, context.page])]
		}),
		markQuizzed: assign({ quizzed: true })
	}
}).createMachine({
	id: 'lesson',
	context: ({ input }) => ({
		pages: input.pages,
		page: pageOf(input.place, input.pages),
		checked: input.checked,
		oriented: input.oriented,
		quizzed: input.quizzed,
		start: input.place
	}),
	initial: 'arriving',
	on: {
		'start.open': '.orient',
		'page.open': { guard: 'isKnownPage', target: '.reading', actions: 'openPage', reenter: true },
		'quiz.open': '.quiz',
		'debrief.open': '.debrief'
	},
	states: {
		arriving: {
			always: [
				{ guard: 'startsAtQuiz', target: 'quiz' },
				{ guard: 'startsAtDebrief', target: 'debrief' },
				{ guard: 'startsOnPage', target: 'reading' },
				{ target: 'orient' }
			]
		},
		orient: {
			invoke: { src: 'remember', input: { place: 'start' }, onDone: {}, onError: {} },
			initial: 'deciding',
			states: {
				deciding: { always: [{ guard: 'isOriented', target: 'ready' }, { target: 'guessing' }] },
				guessing: { on: { 'pre.answered': { target: 'ready', actions: 'markOriented' } } },
				ready: {}
			}
		},
		reading: {
			invoke: {
				src: 'remember',
				input: ({ context }) => ({ place: { page: context.page } }),
				onDone: {},
				onError: {}
			},
			initial: 'deciding',
			states: {
				deciding: { always: [{ guard: 'isChecked', target: 'checked' }, { target: 'unchecked' }] },
				unchecked: { on: { 'check.answered': { target: 'checked', actions: 'markChecked' } } },
				checked: {}
			}
		},
		quiz: {
			invoke: { src: 'remember', input: { place: 'quiz' }, onDone: {}, onError: {} },
			initial: 'deciding',
			states: {
				deciding: { always: [{ guard: 'isQuizzed', target: 'sat' }, { target: 'sitting' }] },
				sitting: { on: { 'quiz.finished': { target: 'sat', actions: 'markQuizzed' } } },
				sat: {}
			}
		},
		debrief: {
			invoke: { src: 'remember', input: { place: 'debrief' }, onDone: {}, onError: {} },
			initial: 'reviewing',
			states: {
				reviewing: { on: { 'remedy.begin': 'remediating' } },
				remediating: { on: { 'remedy.finished': 'done' } },
				done: {}
			}
		}
	}
});
