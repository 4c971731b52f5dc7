import { z } from 'zod';
import { THEORIES } from '$lib/claims/theories';
import type { AuthoringType, Mistake } from '../authoring';
import { commonFields, decidesSchema, id, prose } from '../common-schema';
import { idOf } from '../known';
import type { Known } from '../known';
import { notAllowed } from '../nearest';
import { repeatedIds } from '../repeated-ids';
import type { CompareQuestion } from './grade';

const MOST_WORDS = 12;

function cellSchema(known: Known) {
	return z.strictObject({
		/** Id of the statement that belongs here. */
		right: z.string(),
		/** Why it belongs here, and why the others attract. */
		reason: prose,
		decides: decidesSchema(known),
		/** What a learner who fills in another one seems to believe. */
		misconception: idOf(known, 'misconception').optional()
	});
}

/** A table of three rows: what each theory gives, out of three statements per row. */
function schema(known: Known) {
	const [liberal, realist] = THEORIES;
	return z.strictObject({
		type: z.literal('compare'),
		...commonFields(known),
		/** The section of the study and the line that the question derives from. */
		section: idOf(known, 'section'),
		line: z.int().min(1).max(136),
		stem: prose.optional(),
		rows: z
			.array(
				z.strictObject({
					/** Such as "Cause of the war". */
					label: prose,
					cells: z.strictObject({ [liberal]: cellSchema(known), [realist]: cellSchema(known) }),
					/** Three; two are right in a cell each, the third in none. */
					statements: z
						.array(
							z.strictObject({
								id,
								text: prose.refine((text) => text.split(/\s+/).length <= MOST_WORDS, {
									message: `a statement has at most ${MOST_WORDS} words`
								})
							})
						)
						.length(3)
				})
			)
			.length(3)
	});
}

type Row = z.output<ReturnType<typeof schema>>['rows'][number];

const STEM = 'Complete the table: what does each theory give as cause, forecast and remedy?';

export const compareAuthoring: AuthoringType<ReturnType<typeof schema>, CompareQuestion> = {
	type: 'compare',
	decidesPerItem: true,
	schema,
	build(authored, lookup) {
		const mistakes = authored.rows.flatMap((row, index) =>
			rowMistakes(row, index, authored.rows.slice(0, index))
		);
		if (mistakes.length > 0) return { mistakes };
		const stem = authored.stem ?? STEM;
		const columns = THEORIES.map((theory) => ({ id: theory, name: lookup.answerName(theory) }));
		const written = authored.rows.flatMap((row) => THEORIES.map((theory) => row.cells[theory]));
		return {
			question: {
				stem,
				claims: [],
				columns,
				rows: authored.rows.map(({ label, cells, statements }) => ({
					label,
					statements,
					cells: THEORIES.map((theory) => {
						const { right, reason, decides, misconception } = cells[theory];
						return {
							belongs: right,
							reason,
							decides: lookup.decides(decides),
							...(misconception ? { misconception } : {})
						};
					})
				}))
			},
			source: { section: authored.section, line: authored.line },
			structure: authored.rows.map(({ cells, statements }) => [
				statements.map(({ id }) => id),
				THEORIES.map((theory) => cells[theory].right)
			]),
			keys: written.map(({ right }) => right),
			groups: authored.rows.flatMap(({ label, cells, statements }) =>
				columns.map(({ id: theory, name }) => ({
					stem: `${stem} ${label}, ${name}`,
					options: statements.map(({ id, text }) => ({
						id,
						text,
						right: id === cells[theory].right
					}))
				}))
			),
			misconceptions: written.flatMap(({ misconception }) => misconception ?? [])
		};
	},
	responses: ({ rows }) => ({
		kind: 'matching',
		ids: rows.flatMap(({ statements }) => statements.map(({ id }) => id))
	})
};

function rowMistakes(row: Row, index: number, earlier: readonly Row[]): Mistake[] {
	const ids = row.statements.map(({ id }) => id);
	const [first, second] = THEORIES;
	const unknown = THEORIES.filter((theory) => !ids.includes(row.cells[theory].right)).map(
		(theory) => ({
			path: ['rows', index, 'cells', theory, 'right'],
			message: notAllowed('statement', row.cells[theory].right, ids)
		})
	);
	const same =
		row.cells[first].right === row.cells[second].right
			? [
					{
						path: ['rows', index, 'cells', second, 'right'],
						message: `both cells of "${row.label}" hold "${row.cells[first].right}"; each theory has a statement of its own`
					}
				]
			: [];
	const label = earlier.some((other) => other.label === row.label)
		? [
				{
					path: ['rows', index, 'label'],
					message: `the row "${row.label}" stands twice; each row has a label of its own`
				}
			]
		: [];
	return [
		...repeatedIds(row.statements, ['rows', index, 'statements'], 'statement'),
		...unknown,
		...same,
		...label
	];
}
