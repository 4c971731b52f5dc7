export { nextQuestion } from './next-question';
export { parallelTo } from './parallel-to';
export type { AskedInSitting, Selection } from './selection';
