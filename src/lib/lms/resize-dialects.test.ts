import { expect, test } from 'vitest';
import { messageSchemas } from './messages';
import { resizeDialects } from './resize-dialects';

test('says a height as LTI object with a number, as the same in text, and as a message of ours', () => {
	const [lti, text, own, ...more] = resizeDialects(1234);
	expect(lti).toEqual({ subject: 'lti.frameResize', height: 1234 });
	expect(typeof text).toBe('string');
	expect(JSON.parse(text as string)).toEqual(lti);
	expect(messageSchemas.fromFrame.resize.parse(own)).toMatchObject({ height: 1234 });
	expect(more).toEqual([]);
});
