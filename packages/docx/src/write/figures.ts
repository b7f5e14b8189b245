import type { Figure } from '@stet/core'
import { behind } from './bookmarks.ts'
import { caption } from './captions.ts'
import type { Context } from './context.ts'
import { drawing } from './drawings.ts'
import { inlineContext, styledParagraph } from './paragraphs.ts'
import { letters, run } from './runs.ts'
import type { Tree } from '../xml/tree.ts'

/** How many pictures stand side by side. */
const mostAcross = 3
const gap = 120

/** The pictures of a figure in one paragraph, and its caption below. */
export function figure({ id, images, caption: words }: Figure, context: Context): readonly Tree[] {
  const across = Math.min(images.length, mostAcross)
  const wide = (context.width - gap * (across - 1)) / across
  const space = run(letters(' '), { ...context, traits: [] })
  const style = context.facts.register.style({ kind: { type: 'figure' }, path: context.path })
  const shown = images.flatMap((image, at) => [
    ...(at > 0 ? [space] : []),
    ...drawing(image, inlineContext(context, id), Math.floor(wide)),
  ])
  return [
    styledParagraph(style, shown, { anchors: context.opening }),
    ...(words ? [caption(words, 'Figure', id, behind(context))] : []),
  ]
}
