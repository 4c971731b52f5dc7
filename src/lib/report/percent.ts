/** Sums of shares such as 0.1 may fall this little short of a half. */
const SLACK = 1e-7;

/** A share, 0 to 1, in percent: rounded half up to 2 decimals. */
export function percent(share: number): number {
	return Math.floor(share * 10_000 + 0.5 + SLACK) / 100;
}
