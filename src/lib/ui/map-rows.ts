import type { Lens } from '$lib/claims/theories';

export interface MapLesson {
	slug: string;
	title: string;
	href: string;
	minutes: number;
	strands: {
		'liberal-internationalism': string;
		'offensive-realism': string;
		transactionalism?: string | undefined;
	};
	relation: 'apart' | 'together';
	status?: { text: string; tone: 'secure' | 'here' | 'plain' } | undefined;
}

export interface MapPart {
	id: string;
	title: string;
	lessons: MapLesson[];
}

export type LensNames = Readonly<Record<Lens, string>>;

/** How the strands run at one lesson: where they come from, where they go, and the dashed one. */
export interface Run {
	above: 'apart' | 'close' | 'bend';
	below: 'apart' | 'close' | 'bend';
	third: 'none' | 'joins' | 'runs';
}

export interface MapRow {
	lesson: MapLesson;
	number: number;
	run: Run;
}

/** Numbers the lessons through the parts and works out how the strands pass each of them. */
export function mapRows(parts: readonly MapPart[]): { part: MapPart; rows: MapRow[] }[] {
	const all = parts.flatMap((part) => part.lessons);
	const joins = all.findIndex((lesson) => lesson.strands.transactionalism !== undefined);
	const isTogether = (i: number) => all[i]?.relation === 'together';
	const isLast = (i: number) => i === all.length - 1;

	const runAt = (i: number): Run => {
		const third = joins < 0 || i < joins ? 'none' : i === joins ? 'joins' : 'runs';
		if (!isTogether(i)) return { above: 'apart', below: 'apart', third };
		const above = isTogether(i - 1) ? 'close' : 'bend';
		const below = isTogether(i + 1) || isLast(i) ? 'close' : 'bend';
		return { above, below, third };
	};

	let i = 0;
	return parts.map((part) => ({
		part,
		rows: part.lessons.map((lesson) => ({ lesson, number: i + 1, run: runAt(i++) }))
	}));
}
