import { plainTextOf, type Article, type Footnote } from '../model/index.ts'
import { blocks } from '../write/markdown/blocks.ts'
import type { Context } from '../write/markdown/context.ts'
import { footnote } from '../write/markdown/to-markdown.ts'
import { align, wordsIn, type Alignable } from '../compare/align.ts'

/** A footnote as Markdown defines it. */
export const writtenNote = (note: Footnote, context: Context): string =>
  footnote(context.footnoteLabels.get(note.id) ?? note.id, blocks(note.blocks, { ...context, inFootnote: true }))

/** The edited notes by the notes that they were, and what each is called: as before, or by the next free number. */
export function notesOf(
  base: Article,
  edited: Article,
  labels: ReadonlyMap<string, string>,
  voices: { readonly base: Context; readonly edited: Context },
): { readonly origins: ReadonlyMap<string, string>; readonly labels: ReadonlyMap<string, string> } {
  const alignable = (note: Footnote, context: Context): Alignable => ({
    key: blocks(note.blocks, { ...context, inFootnote: true }),
    kind: 'note',
    id: note.id,
    words: wordsIn(note.blocks.map(plainTextOf).join('\n')),
  })
  const found = align(
    base.footnotes.map(note => alignable(note, voices.base)),
    edited.footnotes.map(note => alignable(note, voices.edited)),
  )
  const origins = new Map<string, string>()
  const names = new Map<string, string>()
  const taken = new Set([...labels.values()].map(label => label.toLowerCase()))
  let number = Math.max(0, ...[...taken].map(label => (/^\d{1,9}$/.test(label) ? Number(label) : 0)))
  for (const [index, { id }] of edited.footnotes.entries()) {
    const origin = base.footnotes[found.get(index) ?? -1]?.id
    if (origin !== undefined) origins.set(id, origin)
    names.set(id, (origin === undefined ? undefined : labels.get(origin)) ?? String(++number))
  }
  return { origins, labels: names }
}
