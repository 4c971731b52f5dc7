import { PROTOCOL } from './envelope';
import { ownField } from './own-field';

const OTHERS = /"(?:subject"\s*:\s*"lti\.|context"\s*:\s*"h5p")/;

/**
 * Whose protocol a message speaks, at a glance: ours, another one that hosts speak to every frame (LTI, H5P),
 * as an object or as text, or neither. Never throws, whatever it is given.
 */
export function protocolOf(data: unknown): 'ours' | 'other' | 'unknown' {
	if (ownField(data, 'protocol') === PROTOCOL) return 'ours';
	const subject = ownField(data, 'subject');
	const isOther =
		typeof data === 'string'
			? OTHERS.test(data.slice(0, 300))
			: ownField(data, 'context') === 'h5p' ||
				(typeof subject === 'string' && subject.startsWith('lti.'));
	return isOther ? 'other' : 'unknown';
}
