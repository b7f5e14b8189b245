import type { DraftInline, DraftParagraph } from '../../draft/index.ts'
import type { Context } from './context.ts'
import { linked } from './links.ts'
import { ownText, type Stretch } from './stretch.ts'

/** The letters of a stretch as the draft has them: tabs and runs of spaces count as one space. */
export const lettersOf = (words: Stretch): string => ownText(words).replace(/[ \t]+/g, ' ')

/** A stretch as words, the addresses in it as links. */
export const plainOf = (words: Stretch): readonly DraftInline[] => linked(lettersOf(words))

/** A paragraph of one stretch. */
export const paragraphOf = (words: Stretch, { place }: Context): DraftParagraph => ({
  type: 'paragraph',
  content: plainOf(words),
  place: place(words),
})
