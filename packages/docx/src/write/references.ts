import type { Reference } from '@stet/core'
import { styleId } from '../style/standing.ts'
import type { Xml } from '../xml/element.ts'
import { anchored } from './anchored.ts'
import type { Context } from './context.ts'
import { inlines } from './inlines.ts'
import { inlineContext, styledParagraph } from './paragraphs.ts'
import { letters, run } from './runs.ts'

/** The cited works, numbered as the citations say, under a heading of their own; nothing where none is cited. */
export function references(works: readonly Reference[], context: Context): readonly Xml[] {
  if (works.length === 0) return []
  const { register, words } = context.facts
  const number = register.numbering({ kind: 'references', base: 0, indent: 480, level: 0, start: 1 })
  const heading = run(letters(words.references), { ...context, traits: [] })
  return [
    styledParagraph(styleId('References Heading'), [heading]),
    ...works.flatMap(({ id, content }) => {
      const place = inlineContext(context, id, content)
      const work = styledParagraph(styleId('Bibliography'), inlines(content, place), {
        numbering: { number, level: 0 },
        rightToLeft: place.direction === 'rtl',
      })
      return anchored(id, [work], context)
    }),
  ]
}
