import type { DraftBlock, DraftCell, DraftRow, DraftTable } from '../../../draft/index.ts'
import type { Column } from '../../../model/index.ts'
import type { Context } from '../context.ts'
import { paragraphOf } from '../inlines.ts'
import type { Stretch } from '../stretch.ts'

/** The blocks of a cell that holds one stretch: a paragraph, or nothing when it is empty. */
const contentOf = (words: Stretch, context: Context): readonly DraftBlock[] =>
  words.text === '' ? [] : [paragraphOf(words, context)]

/** A cell of one stretch. */
const cellOf = (words: Stretch, context: Context): DraftCell => ({
  blocks: contentOf(words, context),
  place: context.place(words),
})

/** A row of header cells. */
export const headOf = (cells: readonly Stretch[], context: Context): DraftRow => ({
  cells: cells.map(words => ({ ...cellOf(words, context), scope: 'column' })),
})

/** A row of plain cells. */
export const bodyRowOf = (cells: readonly Stretch[], context: Context): DraftRow => ({
  cells: cells.map(words => cellOf(words, context)),
})

/** A table that stands between two stretches of the source, with as many columns as its widest row. */
export function tableOf(
  head: readonly DraftRow[],
  body: readonly DraftRow[],
  [first, last]: readonly [Stretch, Stretch],
  context: Context,
  aligned: readonly Column[] = [],
): DraftTable {
  const count = [...head, ...body].reduce((widest, { cells }) => Math.max(widest, cells.length), 1)
  const columns = Array.from({ length: count }, (_, index) => aligned[index] ?? {})
  return { type: 'table', columns, head, body, foot: [], place: context.place(first, last) }
}
