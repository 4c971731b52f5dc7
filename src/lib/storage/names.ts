export const DATABASE_NAME = 'two-lenses';
export const DATABASE_VERSION = 2;

/** The line on which tabs tell each other that the log grew. */
export const LOG_CHANNEL = `${DATABASE_NAME}-log`;
