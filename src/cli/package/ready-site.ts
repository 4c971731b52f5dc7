import { siteState } from './site-state';
import type { Surroundings } from './surroundings';

/** Builds the site where there is none. Why there is none that can be packed; null where there is. */
export function readySite({ places, say, build }: Surroundings): string | null {
	if (siteState(places).kind === 'absent') {
		say('There is no built site yet. Building it takes a minute.');
		if (!build()) return 'The site could not be built, so no package was made; see above.';
	}
	const state = siteState(places);
	if (state.kind === 'ready') return null;
	if (state.kind === 'absent')
		return `The build left no site in ${places.site}, so no package was made.`;
	const what =
		state.newer === null
			? 'The last build did not reach its end'
			: `The built site is older than ${state.newer}`;
	return `${what}, so no package was made. Run "npm run build", then this again.`;
}
