import { attribution } from './attribution/grade';
import { choice } from './choice/grade';
import type { Question, QuestionType } from './contract';
import { sort } from './sort/grade';

/** Every question type, for grading: one line each. */
const TYPES = [attribution, choice, sort] as const;

type AnyType = QuestionType<Question, unknown>;

const byName = new Map<string, AnyType>(
	TYPES.map((type) => [type.type, type as unknown as AnyType])
);

/** The type of a question. A question whose type is not registered is a programmer's mistake. */
export function typeOf(question: Pick<Question, 'type'>): AnyType {
	const type = byName.get(question.type);
	if (!type) throw new Error(`question type "${question.type}" is not in questions/registry.ts`);
	return type;
}

export const questionTypes: readonly string[] = TYPES.map((type) => type.type);
