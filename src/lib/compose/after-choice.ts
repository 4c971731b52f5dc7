import Hints from '$lib/ui/Hints.svelte';
import Sureness from '$lib/ui/Sureness.svelte';
import AfterCheck from './AfterCheck.svelte';
import { loadExplained } from './load-explained';

/** What an open question needs once something is chosen, and not before. */
export const afterChoice = { AfterCheck, Hints, Sureness, loadExplained };

export type AfterChoice = typeof afterChoice;
