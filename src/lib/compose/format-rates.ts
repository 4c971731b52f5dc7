import type { Catalogue } from '$lib/questions/catalogue';

const decimal = (value: number) => value.toFixed(3).replace(/^0/, '').replace(/0$/, '');

const range = (values: readonly number[]) =>
	[...new Set([Math.min(...values), Math.max(...values)].map(decimal))].join(' to ');

/** Chance of guessing and of slipping for every format that the course uses, as learners read them. */
export function formatRates(catalogue: Catalogue) {
	return [...new Set(catalogue.map(({ type }) => type))].sort().map((type) => {
		const own = catalogue.filter((entry) => entry.type === type);
		return {
			name: type.replaceAll('-', ' '),
			guess: range(own.map(({ guess }) => guess)),
			slip: range(own.map(({ slip }) => slip)),
			deep: own.some(({ deep }) => deep)
		};
	});
}
