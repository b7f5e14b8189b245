import type { Footnote } from '@stet/core'
import { element } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'
import { part } from '../xml/part.ts'
import type { Tree } from '../xml/tree.ts'
import { blocks } from './blocks.ts'
import type { Context } from './context.ts'
import { noteReferenceStyle } from './inlines.ts'
import { begun } from './paragraphs.ts'
import { letters, run, styledRun } from './runs.ts'

/** A line between text and notes (ECMA-376 17.11.1, 17.11.23). */
const separator = (kind: string, type: string, id: number): Tree =>
  element(`w:${kind}`, { 'w:type': type, 'w:id': id }, element('w:p', {}, element('w:r', {}, element(`w:${type}`))))

/** `word/footnotes.xml` or `word/endnotes.xml` (ECMA-376 17.11.15, 17.11.8): the lines between text and notes, the notes. */
export const notesPart = (kind: 'footnote' | 'endnote', notes: readonly Tree[]): string =>
  part(
    element(
      `w:${kind}s`,
      namespaces('w', 'r', 'm', 'wp'),
      separator(kind, 'separator', -1),
      separator(kind, 'continuationSeparator', 0),
      notes,
    ),
  )

const ownNumber: Tree = styledRun(element('w:footnoteRef'), { style: noteReferenceStyle })

/** A note's first paragraph, with the note's own number directly behind its properties. */
const numbered = ({ children: [properties = '', ...content], ...first }: Tree): Tree => ({
  ...first,
  children: [properties, ownNumber, ...content],
})

/** The notes by their numbers, from 1. A note begins with a paragraph, which begins with the note's own number and a space. */
export const notes = (footnotes: readonly Footnote[], context: Context): readonly Tree[] =>
  footnotes.map(({ id, blocks: held }, index) => {
    const space = run(letters(' '), { ...context, traits: [] })
    const written = begun(held, { kind: { type: 'text' }, block: id, before: [space] }, context, blocks)
    return element(
      'w:footnote',
      { 'w:id': index + 1 },
      written.map((paragraph, at) => (at === 0 ? numbered(paragraph) : paragraph)),
    )
  })
