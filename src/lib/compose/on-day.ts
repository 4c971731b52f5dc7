const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

/** A day as the learner reads it, such as "29 November". `at` is in milliseconds since 1970. */
export const onDay = (at: number) => DAY.format(at);
