/** Where the author's preview asks for the findings. */
export const FINDINGS_PATH = '/@findings';

/** Said to open pages when the findings may be others. */
export const FINDINGS_CHANGED = 'two-lenses:findings';
