import { inEnvelope } from './envelope';

/**
 * One height, in CSS pixels, as hosts of different kinds expect it. LTI: as an object with a numeric height
 * (Canvas, Sakai, Brightspace), and as text (MyOpenMath, a plugin of Moodle). And our own. H5P is a
 * conversation: see `h5p-resizing.ts`.
 */
export function resizeDialects(height: number): readonly unknown[] {
	const lti = { subject: 'lti.frameResize', height };
	return [lti, JSON.stringify(lti), inEnvelope({ type: 'resize', height })];
}
