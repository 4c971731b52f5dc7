import * as z from 'zod/mini';
import { message, packedState } from './message-parts';

// The site's policy forbids to compile schemas, and a browser reports even the attempt.
z.config({ jitless: true });

/** What a host says to the frame. */
export const hostMessages = {
	/** The handshake: its origin is pinned, and from then on the only one that is heard and told. */
	hello: message('hello', {
		/** Whether the host keeps the learner's state and wants it after each change. */
		keepState: z.optional(z.boolean())
	}),
	/** Asks for the learner's state, once. */
	'request-state': message('request-state', {}),
	/** Brings a state back; it is merged with the answers that are here. */
	'restore-state': message('restore-state', {
		/** What a `state` message brought, unchanged. */
		state: packedState
	})
};

/** Any message of a host. */
export const hostMessageSchema = z.discriminatedUnion('type', [
	hostMessages.hello,
	hostMessages['request-state'],
	hostMessages['restore-state']
]);

export type HostMessage = z.infer<typeof hostMessageSchema>;
