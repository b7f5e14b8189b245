import type { Reference } from '@stet/core'
import { styleId } from '../style/standing.ts'
import { bearing } from './bookmarks.ts'
import type { Context } from './context.ts'
import { inlines } from './inlines.ts'
import { inlineContext, styledParagraph } from './paragraphs.ts'
import { letters, run } from './runs.ts'
import type { Tree } from '../xml/tree.ts'

/** The cited works, numbered as the citations say, under a heading of their own; nothing where none is cited. */
export function references(works: readonly Reference[], context: Context): readonly Tree[] {
  if (works.length === 0) return []
  const { register, words } = context.facts
  const number = register.numbering({ kind: 'references', base: 0, indent: 480, level: 0, start: 1 })
  const heading = run(letters(words.references), { ...context, traits: [] })
  return [
    styledParagraph(styleId('References Heading'), [heading]),
    ...works.map(({ id, content }) => {
      const place = inlineContext(context, id, content)
      return styledParagraph(styleId('Bibliography'), inlines(content, place), {
        numbering: { number, level: 0 },
        rightToLeft: place.direction === 'rtl',
        anchors: bearing(id, context).opening,
      })
    }),
  ]
}
