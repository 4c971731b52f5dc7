import type { z } from 'zod';
import type { Answer } from '$lib/claims/answer-key';
import { attributionAuthoring } from './attribution/schema';
import type { AuthoringType } from './authoring';
import { choiceAuthoring } from './choice/schema';
import type { Question } from './contract';
import { sortAuthoring } from './sort/schema';

/** Every question type, for authors: one line each. Apart from the registry, so that grading loads no schema. */
const TYPES = [attributionAuthoring, choiceAuthoring, sortAuthoring] as const;

type AnyAuthoring = AuthoringType<z.ZodType<AuthoredQuestion>, Question>;

/** What every written question has, whatever its type. */
export interface AuthoredQuestion {
	type: string;
	number: number;
	id: string;
	revision: number;
	concept: string;
	objectives: number[];
	use?: 'pre-question' | undefined;
	decides?:
		| {
				premise?: string | undefined;
				tenet?: string | undefined;
				criterion?: string | undefined;
				passage?: string | undefined;
		  }
		| undefined;
	passage: string;
	hints?: string[] | undefined;
	pair?: string | undefined;
	surface?: Answer | undefined;
}

export const authoringTypes: readonly AnyAuthoring[] = TYPES as unknown as readonly AnyAuthoring[];
