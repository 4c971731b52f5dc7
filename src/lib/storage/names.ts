export const DATABASE_NAME = 'two-lenses';
export const DATABASE_VERSION = 2;

/** The line on which tabs tell each other that the log grew. */
export const LOG_CHANNEL = `${DATABASE_NAME}-log`;

/** The database in use. Packages share their LMS's origin, so each has, per learner, one of its own. */
export const database = { name: DATABASE_NAME };
