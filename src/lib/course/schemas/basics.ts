import { z } from 'zod';

/** A name that is never shown: lower-case words joined by hyphens, such as "root-cause". */
export const id = z
	.string()
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'expected lower-case words joined by hyphens, such as "root-cause"'
	);

/** Prose for readers; never empty. */
export const prose = z.string().trim().min(1, 'expected some text');

/** A line of the study, 1 to 136. */
export const studyLine = z.int().min(1).max(136);

/** Raised by one whenever the meaning changes; a typo leaves it. */
export const revision = z.int().min(1);
