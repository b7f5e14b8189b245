import * as check from 'fast-check'
import type { DraftBlock } from '../draft/index.ts'
import { image, run, tex } from './inline-arbitrary.ts'
import { arbitraryWords } from './words-arbitrary.ts'

/** Ids of an author's choice: few, so that some are given twice. */
export const anchor = check
  .option(check.constantFrom('alpha', 'beta', 'a*b', '_x_', 'p-the', 'ref-work', 'list', 'Ünï', 'a.b:c', '1', 'a,b'), {
    nil: undefined,
    freq: 8,
  })
  .map(id => (id === undefined ? {} : { id }))

/** Blocks that hold no blocks. */
export const leafBlock: check.Arbitrary<DraftBlock> = check.oneof(
  {
    weight: 8,
    arbitrary: check.tuple(run, anchor).map(([content, id]): DraftBlock => ({ type: 'paragraph', content, ...id })),
  },
  {
    weight: 1,
    arbitrary: check
      .tuple(check.array(image, { minLength: 1, maxLength: 2 }), check.option(run, { nil: undefined }), anchor)
      .map(([images, caption, id]): DraftBlock => ({ type: 'figure', images, ...(caption ? { caption } : {}), ...id })),
  },
  {
    weight: 1,
    arbitrary: check
      .tuple(
        check.option(check.constantFrom('python', 'js', 'c++', 'math', 'c#'), { nil: undefined }),
        check.array(
          check.oneof(arbitraryWords, check.constantFrom('', '  indented', '\ttab', ' ', '```', '</pre>', '<b>')),
          { maxLength: 4 },
        ),
        anchor,
      )
      .map(([name, lines, id]): DraftBlock => ({
        type: 'code',
        ...(name === undefined ? {} : { language: name }),
        value: lines.join('\n'),
        ...id,
      })),
  },
  {
    weight: 1,
    arbitrary: check
      .tuple(check.array(tex, { minLength: 1, maxLength: 3 }), check.constantFrom('\n', '\n\n', '\n  ', ' $$ '), anchor)
      .map(([lines, between, id]): DraftBlock => ({ type: 'math', value: lines.join(between), ...id })),
  },
  { weight: 1, arbitrary: anchor.map((id): DraftBlock => ({ type: 'thematicBreak', ...id })) },
)
