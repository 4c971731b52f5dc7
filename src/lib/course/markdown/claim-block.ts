import type { Element } from 'hast';
import { h } from 'hastscript';
import { answerKey } from '$lib/claims/answer-key';
import { LENSES } from '$lib/claims/theories';
import { KIND_NAMES, RECORD_NAMES, silentName, VOICE_NAMES } from '../names';
import type { Claim } from '../course';
import type { RenderContext } from './context';
import { ROOT } from './context';

/** A shown claim as it stands in a reading: the sentence, and its labels in the margin. */
export function claimBlock(claim: Claim, context: RenderContext): Element {
	const key = answerKey(claim) ?? 'open';
	const speaking = LENSES.filter((lens) => claim.stances[lens] !== 'silent');
	const stances = speaking.map((lens) =>
		h(
			'li.stance',
			{ dataLens: lens, dataStance: claim.stances[lens] },
			`${context.lensName(lens)} ${claim.stances[lens]}`
		)
	);
	const silent = h('li.stance', { dataStance: 'silent' }, silentName(claim.kind));
	const section = context.section(claim.section);
	return h('div.claim', { id: `claim-${claim.id}`, dataKey: key }, [
		h('p.claim-text', claim.text),
		h('div.margin', { role: 'note', ariaLabel: 'About this claim' }, [
			h('ul.stances', stances.length > 0 ? stances : [silent]),
			h('p.claim-labels', `${KIND_NAMES[claim.kind]} · voice: ${VOICE_NAMES[claim.voice]}`),
			h('p.claim-labels', [RECORD_NAMES[claim.record.status], ...cited(claim, context)]),
			h('p.claim-source', [
				h(
					'a',
					{ href: `${ROOT}/study/index.html#${claim.section}` },
					`Study, ${section?.title ?? ''}, line ${claim.line}`
				)
			])
		])
	]);
}

function cited(claim: Claim, context: RenderContext): string[] {
	const reference = context.reference(claim.record.cite ?? '');
	const { note } = claim.record;
	const said = [
		...(reference ? [`${reference.short} ${reference.year}`] : []),
		...(note ? [note] : [])
	];
	return said.length > 0 ? [`: ${said.join('. ')}`] : [];
}
