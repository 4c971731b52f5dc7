import type { z } from 'zod';
import type { Answer } from '$lib/claims/answer-key';
import { attributionAuthoring } from './attribution/schema';
import type { AuthoringType } from './authoring';
import { choiceAuthoring } from './choice/schema';
import { compareAuthoring } from './compare/schema';
import type { Question } from './contract';
import { explainAuthoring } from './explain/schema';
import { highlightAuthoring } from './highlight/schema';
import { matchAuthoring } from './match/schema';
import { oddOneOutAuthoring } from './odd-one-out/schema';
import { orderAuthoring } from './order/schema';
import { sortAuthoring } from './sort/schema';
import { steelmanAuthoring } from './steelman/schema';
import { transferAuthoring } from './transfer/schema';

/** Every question type, for authors: one line each. Apart from the registry, so that grading loads no schema. */
const TYPES = [
	attributionAuthoring,
	choiceAuthoring,
	compareAuthoring,
	explainAuthoring,
	highlightAuthoring,
	matchAuthoring,
	oddOneOutAuthoring,
	orderAuthoring,
	sortAuthoring,
	steelmanAuthoring,
	transferAuthoring
] as const;

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
