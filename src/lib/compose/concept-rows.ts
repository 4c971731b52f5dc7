import type { CourseIndex } from '$lib/course/course-index';
import { band, bandInWords } from '$lib/mastery/band';
import type { LogRecord } from '$lib/mastery/record-schema';
import { replay } from '$lib/mastery/replay';
import { ruleInWords, whatIsLeft } from '$lib/mastery/what-is-left';
import type { ConceptRow } from './summary';

/** What the log says of every concept that has questions, in words. */
export function conceptRows(index: CourseIndex, records: readonly LogRecord[]): ConceptRow[] {
	const states = replay(records, index.questions);
	return index.concepts.flatMap(({ id, title }) => {
		const state = states.get(id);
		if (!state) return [];
		const left = whatIsLeft(state, index.questions);
		const bandKey = band(state);
		return [
			{
				id,
				title,
				bandKey,
				band: bandInWords(bandKey),
				evidence: state.evidence.map(({ number, outcome }) => ({ number, outcome })),
				rule: left ? ruleInWords(left) : 'Secure. It stays so, whatever you answer later.'
			}
		];
	});
}
