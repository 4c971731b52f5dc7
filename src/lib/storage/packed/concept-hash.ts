import { fingerprint } from './fingerprint';

const BITS = 20;

/** How many hashes of concepts there are. */
export const HASHES = 2 ** BITS;

/** A concept's id in few bits, by which it is found among the concepts of a course. */
export const conceptHash = (concept: string): number => fingerprint(concept) >>> (32 - BITS);
