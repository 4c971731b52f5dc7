import index from 'virtual:two-lenses/catalogue';
import { LearnerLog } from './progress.svelte';
import { lessonPath } from './link';
import { readPlace } from './places';
import { storage } from './storage';

type Status = { text: string; tone: 'secure' | 'here' | 'plain' };

/** What the map says to this learner: where to go on, and how each lesson stands. */
export class MapStatus {
	readonly #log = new LearnerLog();
	#place = $state.raw<Awaited<ReturnType<typeof readPlace>>>(null);

	/** Reads place and log; returns the way to stop. */
	follow(): () => void {
		void storage()
			.then(({ envelopes }) => readPlace(envelopes))
			.then((place) => (this.#place = place));
		return this.#log.follow();
	}

	get next(): { path: string; label: string } | null {
		const place = this.#place;
		if (!place) return null;
		return {
			path: lessonPath(place.lesson, place.page),
			label: `Continue: ${place.lessonIndex.title}${this.#where}`
		};
	}

	get tally(): string {
		if (!this.#log.ready || this.#log.records.length === 0) return '';
		const { progress } = this.#log;
		const secure = progress.filter(({ bandKey }) => bandKey === 'secure').length;
		return `${secure} of ${progress.length} ${progress.length === 1 ? 'concept' : 'concepts'} secure`;
	}

	ofLesson(slug: string): Status {
		if (this.#place?.lesson === slug) return { text: `you are here${this.#where}`, tone: 'here' };
		const lesson = index.lessons.find((candidate) => candidate.slug === slug);
		const numbers = [...(lesson?.bank ?? []), ...(lesson?.pages.map(({ check }) => check) ?? [])];
		const started = this.#log.records.some(
			(record) => record.kind === 'answer' && numbers.includes(record.number)
		);
		return { text: started ? 'started' : 'not started', tone: 'plain' };
	}

	get #where(): string {
		const { page, lessonIndex } = this.#place ?? {};
		if (!page || !lessonIndex) return '';
		const at = lessonIndex.pages.findIndex(({ id }) => id === page);
		return at < 0 ? `, ${page}` : `, page ${at + 1} of ${lessonIndex.pages.length}`;
	}
}
