/**
 * What an instructor sets. The same names and values stand in a link, in the address of a frame and in
 * a package: see `readAssignment` for how they are written.
 */
export interface Assignment {
	/**
	 * Which lessons: slugs, at least one, kept in the order of the course. Written with commas between
	 * them, or as `all` for the whole course. Left out: the lesson of the page that is opened.
	 */
	readonly lessons: readonly string[];
	/**
	 * Where the first lesson opens: the id of one of its pages, `quiz` or `debrief`. Left out: at its
	 * start, before the reading. Everything else stays within reach.
	 */
	readonly start: string;
	/** `light` or `dark`. Left out: as the learner's device is set, and the learner can change it. */
	readonly theme: 'light' | 'dark' | null;
	/**
	 * The pass mark in percent, a whole number from 1 to 100. Left out: nobody passes or fails, and the
	 * work counts as done once it is completed. By `secure-concepts` it is 100 when left out.
	 */
	readonly pass: number | null;
	/**
	 * What the score is. `best-sitting`, also when left out: the share right in the best sitting of a
	 * lesson's quiz; of several lessons the mean. `secure-concepts`: the share of the lessons' concepts
	 * that are secure, which takes several sittings.
	 */
	readonly by: 'best-sitting' | 'secure-concepts';
	/**
	 * How many questions a sitting asks, from 3 to 20. Left out: 9. A quiz with fewer questions asks
	 * all of them, and one that ends inside a pair of questions asks the other half as well.
	 */
	readonly questions: number | null;
	/**
	 * A whole number from 0 to 4294967295: everyone who begins afresh gets the same questions in the
	 * same order. Left out: each learner gets others.
	 */
	readonly seed: number | null;
	/**
	 * The origin of the page around the frame, such as `https://lms.example`: the only one that may
	 * receive what the learner did. Left out: the first page that shakes hands.
	 */
	readonly host: string | null;
}

/** What holds where nothing is set. */
export const NOTHING_SET: Assignment = {
	lessons: [],
	start: '',
	theme: null,
	pass: null,
	by: 'best-sitting',
	questions: null,
	seed: null,
	host: null
};

/** What has to be known of the course to read an assignment. */
export interface Assignable {
	readonly lessons: readonly AssignableLesson[];
}

export interface AssignableLesson {
	readonly slug: string;
	/** Ids of the steps at which it can be opened: '' for its start, its pages, `quiz`, `debrief`. */
	readonly steps: readonly string[];
}
