import { createActor, fromPromise } from 'xstate';
import { lessonMachine } from '$lib/flows/lesson';
import type { LessonInput, Place } from '$lib/flows/lesson';
import { actorState } from '$lib/ui/actor-state.svelte';
import type { LessonIndex } from '$lib/course/course-index';
import { PLACE_KEY } from './kept-place';
import { learner } from './learner.svelte';
import { storage } from './storage';

const pageIdOf = (place: Place) =>
	typeof place === 'object' ? place.page : place === 'start' ? '' : place;

function placeFrom(page: string): Place {
	if (page === '') return 'start';
	return page === 'quiz' || page === 'debrief' ? page : { page };
}

/** The flow of one lesson, wired to the device. */
export function startLesson(lesson: LessonIndex, facts: Omit<LessonInput, 'place'>, page: string) {
	const actor = createActor(
		lessonMachine.provide({
			actors: {
				remember: fromPromise(async ({ input }) => {
					const place = { lesson: lesson.slug, step: pageIdOf(input.place) };
					learner.place = place;
					const { envelopes } = await storage();
					await envelopes.write(PLACE_KEY, place);
				})
			}
		}),
		{ input: { ...facts, place: placeFrom(page) } }
	);
	const state = actorState(actor);
	actor.start();
	return {
		/** Page ids whose work is done, for the marks in the lesson's contents. */
		get done(): readonly string[] {
			const { checked, oriented, quizzed } = state.current.context;
			return [...(oriented ? [''] : []), ...checked, ...(quizzed ? ['quiz'] : [])];
		},
		open(page: string) {
			const place = placeFrom(page);
			if (typeof place === 'object') actor.send({ type: 'page.open', page: place.page });
			else actor.send({ type: `${place}.open` });
		},
		answered() {
			actor.send({ type: 'pre.answered' });
			actor.send({ type: 'check.answered' });
		},
		beginRemedy() {
			actor.send({ type: 'remedy.begin' });
		},
		finishedRemedy() {
			actor.send({ type: 'remedy.finished' });
		},
		finishedQuiz() {
			actor.send({ type: 'quiz.finished' });
		},
		stop() {
			actor.stop();
		}
	};
}

export type LessonFlow = ReturnType<typeof startLesson>;
