import { findApi } from '$lib/lms/find-api';
import { messagePort } from '$lib/lms/message-port';
import type { HostPort } from '$lib/lms/port';
import { scorm12Port } from '$lib/lms/scorm12';
import type { HostLog } from './host-log.svelte';
import type { Parameters } from './parameters';

/** The host of this page: a package's API, or the page around a frame; null where there is none. */
export function hostPort(
	{ assignment, package: packaged }: Parameters,
	log: HostLog,
	onRestore: (state: string) => void
): HostPort | null {
	if (packaged !== null) {
		const api = findApi(window, 'API');
		return api && scorm12Port(api);
	}
	if (window.parent === window) return null;
	return messagePort({
		window,
		origin: assignment.host,
		lessons: assignment.lessons,
		sittingOf: (record) => log.sittingOf(record),
		onRestore
	});
}
