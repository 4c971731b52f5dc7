import type { Question } from '$lib/questions/contract';
import { loadData } from './load-data';

/** Loads one question, without what explains it, and nothing of the others. Rejects when it does not exist or cannot be fetched. */
export const loadQuestion = (number: number) => loadData<Question>(`asked-${number}`);
