/** The place that the map leads back to: a lesson, one of its steps ("" for its start), and how it is named. */
export interface KeptPlace {
	readonly lesson: string;
	readonly step: string;
}

export const PLACE_KEY = 'place';

export function isKeptPlace(value: unknown): value is KeptPlace {
	if (value === null || typeof value !== 'object') return false;
	const { lesson, step } = value as Record<string, unknown>;
	return typeof lesson === 'string' && typeof step === 'string';
}
