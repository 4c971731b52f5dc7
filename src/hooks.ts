import type { Reroute } from '@sveltejs/kit';

/** Every link names its exact file, so that one build works on any server; routes do not know it. */
export const reroute: Reroute = ({ url }) => url.pathname.replace(/\/index\.html$/, '/');
