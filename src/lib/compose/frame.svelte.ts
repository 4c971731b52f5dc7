import type { HeightFollower } from '$lib/lms/follow-height';
import type { HostLink } from './host.svelte';

/** What the frame around the page is to it, once that is known. */
class Frame {
	host = $state.raw<HostLink | null>(null);
	height: HeightFollower | null = null;
}

export const frame = new Frame();
