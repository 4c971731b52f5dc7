import type { Reroute } from '@sveltejs/kit';
import { unframed } from '$lib/compose/embed-path';

/** Every link names its exact file, so that one build works on any server; routes know neither that nor frames. */
export const reroute: Reroute = ({ url }) => unframed(url.pathname.replace(/\/index\.html$/, '/'));
