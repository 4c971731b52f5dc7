import { expect, test } from 'vitest';
import { fewestRight } from './fewest-right';
import { question } from './test-records';
import type { Unseen } from './unseen';

function unseen(number: number, guess: number, claims: string[], deep = false): Unseen {
	return { entry: question(number, { guess, claims, deep }), remembered: false };
}

const start = { p: 0.6, attempts: 2, deep: false };

test('leaves the strongest questions aside where they give the others away', () => {
	const telling = [unseen(1, 0.2, ['a', 'b']), unseen(2, 0.2, ['a', 'b'])];
	const apart = [unseen(3, 0.22, ['a']), unseen(4, 0.22, ['b'])];
	expect(fewestRight(start, telling)).toBeNull();
	expect(fewestRight(start, [...telling, ...apart])).toBe(2);
});

test('asks for the attempts that are missing, however high P is', () => {
	const three = [1, 2, 3].map((number) => unseen(number, 0.2, []));
	expect(fewestRight({ ...start, p: 0.99, attempts: 3 }, three)).toBe(3);
	expect(fewestRight({ ...start, p: 0.99, attempts: 4 }, three)).toBeNull();
});

test('asks for one more answer, where only the last was wrong', () => {
	const one = [unseen(1, 0.2, [])];
	expect(fewestRight({ ...start, p: 0.97, attempts: -1 }, one)).toBe(1);
});

test('exchanges the weakest question for one of a harder kind', () => {
	const bank = [unseen(1, 0.2, []), unseen(2, 0.2, []), unseen(3, 0.24, [], true)];
	expect(fewestRight({ ...start, deep: true }, bank)).toBe(2);
	expect(fewestRight({ ...start, deep: true }, bank.slice(0, 2))).toBeNull();
});
