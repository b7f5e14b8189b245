import type { DraftInline, DraftParagraph } from '../../draft/index.ts'
import type { Context } from './context.ts'
import { linked } from './links.ts'
import { signReferences, withReferences } from './notes/references.ts'
import { ownText, type Stretch } from './stretch.ts'

/** The letters of a stretch as the draft has them: tabs and runs of spaces count as one space. */
export const lettersOf = (words: Stretch): string => ownText(words).replace(/[ \t]+/g, ' ')

/** Letters as words: addresses as links, marks of notes as references. */
export const inlinesOf = (letters: string, context: Context): readonly DraftInline[] =>
  withReferences(letters, context).flatMap(part => (typeof part === 'string' ? linked(part) : [part]))

/** A stretch as words. */
export function plainOf(words: Stretch, context: Context): readonly DraftInline[] {
  signReferences(words, context)
  return inlinesOf(lettersOf(words), context)
}

/** A paragraph of one stretch. */
export const paragraphOf = (words: Stretch, context: Context): DraftParagraph => ({
  type: 'paragraph',
  content: plainOf(words, context),
  place: context.place(words),
})
