import * as check from 'fast-check'
import type { DraftBlock } from '../draft/index.ts'
import { run } from './inline-arbitrary.ts'
import { anchor, leafBlock } from './leaf-arbitrary.ts'
import { simpleTable, tableOf } from './table-arbitrary.ts'

/** Every block, in every block that may hold it, so many levels deep. */
export function blockOf(depth: number): check.Arbitrary<DraftBlock> {
  if (depth === 0) return leafBlock
  const blocks = check.array(blockOf(depth - 1), { minLength: 1, maxLength: 3 })
  const list = check
    .record({
      marker: check.oneof(
        check.constant({ type: 'bullet' as const }),
        check.constantFrom(0, 1, 1, 2, 99, 999_999_999).map(start => ({ type: 'number' as const, start })),
      ),
      items: check.array(
        check
          .record({ checked: check.option(check.boolean(), { nil: undefined, freq: 3 }), blocks })
          .map(({ checked, ...item }) => ({ ...item, ...(checked === undefined ? {} : { checked }) })),
        { minLength: 1, maxLength: 3 },
      ),
      id: anchor,
    })
    .map(({ id, ...fields }): DraftBlock => ({ type: 'list', ...fields, ...id }))
  const definitionList = check
    .record({
      items: check.array(
        check.record({
          terms: check.array(run, { minLength: 1, maxLength: 2 }),
          definitions: check.array(blocks, { maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      id: anchor,
    })
    .map(({ id, ...fields }): DraftBlock => ({ type: 'definitionList', ...fields, ...id }))
  const quote = check
    .record({ blocks, attribution: check.option(run, { nil: undefined }), id: anchor })
    .map(({ attribution, id, ...fields }): DraftBlock => ({
      type: 'quote',
      ...fields,
      ...(attribution ? { attribution } : {}),
      ...id,
    }))
  const callout = check
    .record({
      kind: check.constantFrom(
        'note' as const,
        'tip' as const,
        'important' as const,
        'warning' as const,
        'caution' as const,
      ),
      title: check.option(run, { nil: undefined }),
      blocks,
      id: anchor,
    })
    .map(({ title, id, ...fields }): DraftBlock => ({ type: 'callout', ...fields, ...(title ? { title } : {}), ...id }))
  return check.oneof(
    { weight: 6, arbitrary: leafBlock },
    { weight: 2, arbitrary: list },
    { weight: 1, arbitrary: definitionList },
    { weight: 1, arbitrary: quote },
    { weight: 1, arbitrary: callout },
    { weight: 1, arbitrary: simpleTable },
    { weight: 1, arbitrary: tableOf(check.array(blockOf(depth - 1), { maxLength: 2 }), false) },
  )
}
