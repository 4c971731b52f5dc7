export { findings } from './vite-findings';
export { lessons } from './vite-lessons';
