import { expect, test } from 'vitest';
import { asking, chosen, entryOf, group, told } from '../test-bank';
import { nearDuplicateQuestions } from './near-duplicate-questions';

const options = ['*Distance from the rival alliance.', 'Treaties signed by governments.'];
const one = chosen(group('What calms a threatened power?', ...options));
const same = chosen(group('What would calm threatened powers?', ...options));
const other = chosen(group('Which rule was broken?', '*That of the strait.', 'None was written.'));

test('says nothing of two different questions', () => {
	expect(nearDuplicateQuestions(asking(one, other))).toEqual([]);
});

test('refuses a question that asks the same in nearly the same words', () => {
	expect(told(nearDuplicateQuestions(asking(one, same)))).toEqual([
		'error: "a-choice" asks nearly the same as "a-choice"; ask about something else, or retire one'
	]);
});

test('compares questions about claims by the claims', () => {
	const about = (id: string) => entryOf({ claims: [id] });
	const found = (...ids: readonly string[]) => nearDuplicateQuestions(asking(...ids.map(about)));
	expect(found('isle-may-choose', 'both-will-arm')).toEqual([]);
	expect(found('isle-may-choose', 'isle-may-choose')).toHaveLength(1);
});
