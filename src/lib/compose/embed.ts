import { followHeight } from '$lib/lms/follow-height';
import type { Assignment } from '$lib/report/assignment';
import { keepLinks } from './embed-links';
import { frame } from './frame.svelte';
import { HostLink } from './host.svelte';
import { learner } from './learner.svelte';
import { lessonPath, link } from './link';
import { loadIndex } from './load-index';
import { readParameters } from './parameters';

export { default as Embed } from './Embed.svelte';

/** Opens what a frame has and the site has not: its assignment, its host, its height. */
export async function openEmbed(content: string): Promise<{ restored: Promise<void> }> {
	const element = document.querySelector('.app');
	if (element) frame.height = followHeight({ window, element });
	const index = await loadIndex();
	const parameters = await readParameters(index);
	const { assignment } = parameters;
	learner.assigned = assignment;
	keepLinks(parameters.package === null ? null : assignment.lessons);
	const host = new HostLink(index, parameters, content);
	frame.host = host;
	goToStart(assignment);
	await host.named;
	return { restored: host.restored };
}

/** From the start of its first lesson to where the assignment begins, once. */
function goToStart({ lessons: [first = ''], start }: Assignment) {
	const isAtStart = new URL(link(lessonPath(first)), location.href).pathname === location.pathname;
	if (start === '' || !isAtStart) return;
	const anchor = document.createElement('a');
	anchor.href = link(lessonPath(first, start)) + location.search;
	document.body.append(anchor);
	anchor.click();
	anchor.remove();
}
