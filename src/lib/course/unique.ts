import { error } from './finding';
import type { Finding, Place } from './finding';
import { valueAt } from './keys-at';
import type { LessonSource } from './lesson-source';
import { nextNumber } from './lock';
import type { Lock } from './lock';
import type { YamlSource } from './read-yaml';

/** Ids and numbers that stand twice in the course, as written: no mistake beside them hides them. */
export function uniqueAcrossLessons(sources: readonly LessonSource[], lock: Lock): Finding[] {
	return [...claimIds(sources), ...questionIds(sources), ...questionNumbers(sources, lock)];
}

function claimIds(sources: readonly LessonSource[]): Finding[] {
	const owners = new Map<string, string>();
	const findings: Finding[] = [];
	for (const source of sources) {
		const ids = source.claimIds ?? [];
		for (const id of new Set(ids)) {
			const other = owners.get(id);
			if (other)
				findings.push(
					error(
						'duplicate',
						source.claims.at([ids.indexOf(id), 'id']),
						`duplicate claim id "${id}"; it stands in ${other} too`
					)
				);
			owners.set(id, source.folder);
		}
	}
	return findings;
}

function questionIds(sources: readonly LessonSource[]): Finding[] {
	const seen = new Set<string>();
	return sources.flatMap((source) =>
		(source.questionIds ?? []).flatMap((id, index) => {
			const again = seen.has(id);
			seen.add(id);
			return again
				? [
						error(
							'duplicate',
							source.questions.at([index, 'id']),
							`duplicate question id "${id}"; each question has its own`
						)
					]
				: [];
		})
	);
}

interface Numbered {
	readonly number: number;
	readonly id: string;
	readonly place: Place;
}

function questionNumbers(sources: readonly LessonSource[], lock: Lock): Finding[] {
	const numbered = sources.flatMap(({ questions, claims }) => [
		...numbersIn(questions, [], ''),
		...numbersIn(claims, ['attribution'], '.attribution')
	]);
	const next = nextNumber(
		lock,
		numbered.map(({ number }) => number)
	);
	const owners = new Map<number, string>();
	return numbered.flatMap(({ number, id, place }) => {
		const owner = owners.get(number);
		if (owner === undefined) owners.set(number, id);
		return owner === undefined
			? []
			: [
					error(
						'duplicate',
						place,
						`number ${number} of "${id}" is already that of "${owner}"; the next free number is ${next}`
					)
				];
	});
}

function numbersIn(source: YamlSource, inEntry: readonly string[], suffix: string): Numbered[] {
	const list: readonly unknown[] = Array.isArray(source.value) ? source.value : [];
	return list.flatMap((entry, index) => {
		const number = valueAt(entry, [...inEntry, 'number']);
		if (typeof number !== 'number') return [];
		const id = `${String(valueAt(entry, ['id']))}${suffix}`;
		return [{ number, id, place: source.at([index, ...inEntry, 'number']) }];
	});
}
