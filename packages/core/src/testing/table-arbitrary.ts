import * as check from 'fast-check'
import type { DraftBlock, DraftCell, DraftRow } from '../draft/index.ts'
import type { Column } from '../model/index.ts'
import { run } from './inline-arbitrary.ts'
import { anchor } from './leaf-arbitrary.ts'

const column: check.Arbitrary<Column> = check
  .record({
    align: check.option(check.constantFrom('start' as const, 'center' as const, 'end' as const), { nil: undefined }),
    width: check.option(
      check.oneof(
        check.constantFrom(0.07, 0.3, 1, 1 / 3),
        check.integer({ min: 1, max: 1000 }).map(n => n / 1000),
      ),
      {
        nil: undefined,
        freq: 3,
      },
    ),
  })
  .map(({ align, width }) => ({ ...(align ? { align } : {}), ...(width === undefined ? {} : { width }) }))

/** Tables of cells: simple ones that pipes can hold, or ones with spans, header cells and ragged rows. */
export function tableOf(
  cellBlocks: check.Arbitrary<readonly DraftBlock[]>,
  isSimple: boolean,
): check.Arbitrary<DraftBlock> {
  const span = isSimple ? check.constant(1) : check.constantFrom(1, 1, 1, 2, 3)
  const scope = isSimple
    ? check.constant(undefined)
    : check.constantFrom(undefined, undefined, undefined, 'row' as const, 'column' as const)
  const cell = check
    .record({ blocks: cellBlocks, columnSpan: span, rowSpan: span, scope })
    .map(({ scope: said, ...rest }): DraftCell => ({ ...rest, ...(said ? { scope: said } : {}) }))
  return check.integer({ min: 1, max: 3 }).chain(width => {
    const row: check.Arbitrary<DraftRow> = check
      .array(cell, { minLength: isSimple ? width : 1, maxLength: width })
      .map(cells => ({ cells }))
    return check
      .record({
        caption: check.option(run, { nil: undefined }),
        columns: check.array(isSimple ? column.map(({ align }) => (align ? { align } : {})) : column, {
          maxLength: width,
        }),
        head: check.array(row, { maxLength: isSimple ? 1 : 2 }),
        body: check.array(row, { minLength: 1, maxLength: 3 }),
        foot: isSimple ? check.constant([]) : check.array(row, { maxLength: 1 }),
        id: anchor,
      })
      .map(({ caption, id, ...table }): DraftBlock => ({
        type: 'table',
        ...table,
        ...(caption ? { caption } : {}),
        ...id,
      }))
  })
}

/** Tables that pipes can hold. */
export const simpleTable = tableOf(
  check.oneof(
    check.constant([]),
    run.map((content): readonly DraftBlock[] => [
      { type: 'paragraph', content: content.filter(({ type }) => type !== 'lineBreak') },
    ]),
  ),
  true,
)
