// What the model learns apart: a number each, with room above it where it depends on something. They are part of the
// format, as everything is that tells how a value is coded: with others, a text that was packed cannot be read.
export const RECORDS = 0;
export const LENGTH = 1;
export const WIDE = 2;
export const DEVICE = 3;
export const SEQUENCE = 4;
export const COURSE = 5;
export const REST = 6;
export const NUMBERED = 7;
export const NAME = 8;
export const HINT = 9;
export const RIGHT = 10;
export const ATTEMPT = 11;
export const LISTED = 12;
export const CHOSEN = 13;
/** By kind of the record before. */
export const KIND = 20;
/** By whether the question was asked before. */
export const REVISION = 30;
/** By whether a hint of the same question comes before. */
export const HINTED = 40;
/** By whether the answer is right. */
export const CONFIDENCE = 50;
/** By place of the sitting's last answer. */
export const PLACE = 60;
/** By whether the sitting is new. */
export const SEED = 70;
/** By kind and place of the record before. */
export const SITTING = 100;
/** By situation, as these three. */
export const SAME_TIME = 200;
export const SECONDS = 300;
export const DISTANCE = 400;
/** By length of the response, and the highest place in it so far. */
export const WHICH = 500;
