import type { Paragraph, Table } from 'docx'
import type { Footnote } from '@stet/core'
import { blocks } from './blocks.ts'
import type { Context } from './context.ts'
import { begun } from './paragraphs.ts'
import { letters, run } from './runs.ts'

/** What the library's notes hold, by their number. */
export type Notes = Readonly<Record<string, { readonly children: readonly Paragraph[] }>>

/**
 * The notes by their number, for `word/footnotes.xml` (ECMA-376 17.11.15). A note begins with a paragraph, which the
 * library puts the note's own number in; the space behind it is ours.
 */
export const notesOf = (footnotes: readonly Footnote[], context: Context): Notes =>
  Object.fromEntries(
    footnotes.map(({ id, blocks: held }, index) => {
      const space = run(letters(' '), { ...context, traits: [] })
      const written: readonly (Paragraph | Table)[] = begun(
        held,
        { kind: { type: 'text' }, block: id, before: [space] },
        context,
        blocks,
      )
      // The library's type asks for paragraphs alone, yet it writes whatever else stands behind the first one.
      return [String(index + 1), { children: written as readonly Paragraph[] }]
    }),
  )
