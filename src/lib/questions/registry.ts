import { attribution } from './attribution/grade';
import { choice } from './choice/grade';
import { compare } from './compare/grade';
import type { Question, QuestionType } from './contract';
import { explain } from './explain/grade';
import { highlight } from './highlight/grade';
import { match } from './match/grade';
import { oddOneOut } from './odd-one-out/grade';
import { order } from './order/grade';
import { sort } from './sort/grade';
import { steelman } from './steelman/grade';
import { transfer } from './transfer/grade';

/** Every question type, for grading: one line each. */
const TYPES = [
	attribution,
	choice,
	compare,
	explain,
	highlight,
	match,
	oddOneOut,
	order,
	sort,
	steelman,
	transfer
] as const;

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
