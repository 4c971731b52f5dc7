import type { Reading } from './read-log';
import type { Selection } from './selection';

/** The half that is still to come where the last question began a mirror pair. */
export function otherHalf({ asked }: Selection, { units, exposure }: Reading): number | null {
	const unit = units.get(asked.at(-1)?.number ?? 0);
	const missing = unit && exposure.round(unit)?.missing(unit);
	const half = missing?.find(({ number }) => asked.every((one) => one.number !== number));
	return half?.number ?? null;
}
