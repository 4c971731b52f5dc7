export const STANCES = ['supports', 'contests', 'silent'] as const;
export const KINDS = ['fact', 'cause', 'forecast', 'norm', 'policy'] as const;
export const RECORDS = ['documented', 'disputed', 'corrected', 'study-only'] as const;
export const VOICES = [
	'author',
	'european-governments',
	'trump-administration',
	'mearsheimer',
	'ukraine',
	'russia',
	'us-analysts'
] as const;

/** How a lens relates to a claim. */
export type Stance = (typeof STANCES)[number];

/** What sort of assertion a claim is. */
export type Kind = (typeof KINDS)[number];

/** How a claim stands outside the study. */
export type RecordStatus = (typeof RECORDS)[number];

/** Who utters a claim in the study; the same list serves for whose view it is. */
export type Voice = (typeof VOICES)[number];
