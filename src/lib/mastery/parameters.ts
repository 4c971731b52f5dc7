/** P(known) before the first answer. */
export const L0 = 0.2;

/** Chance of learning at each question and its feedback. */
export const T = 0.1;

/** Added to every format's guess rate, for test-wise readers. */
export const MARGIN = 0.05;

/** Added once more where the answer may be remembered. */
export const REPEAT_MARGIN = 0.15;

/** Milliseconds after its last answer from which a question may count again: 7 days. */
export const REPEAT_AFTER = 7 * 24 * 60 * 60 * 1000;

/** P from which a concept may be secure. */
export const SECURE = 0.95;

/** Different questions that must have been attempted before a concept may be secure. */
export const SECURE_ATTEMPTS = 4;

/** P below which the band is "building". */
export const BUILDING_BELOW = 0.6;

/** Answers within 7 days after which a concept that is not secure rests. */
export const MOST_WITHOUT_SECURITY = 12;
