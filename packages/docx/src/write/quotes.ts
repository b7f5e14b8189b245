import type { Quote } from '@stet/core'
import type { Blocks } from './blocks.ts'
import { behind } from './bookmarks.ts'
import { inside, type Context } from './context.ts'
import { letters, run } from './runs.ts'
import { paragraph } from './paragraphs.ts'
import type { Tree } from '../xml/tree.ts'

/** What stands before the one who is quoted. */
export const attributionDash = '— '

/** A quote (every second one of several in a row in the style that sets it apart from the one before) and, in a style of its own, who said it. */
export function quote({ id, blocks: held, attribution }: Quote, context: Context, blocks: Blocks): readonly Tree[] {
  const fresh = (context.alike ?? 0) % 2 === 1
  const deeper = inside(context, { type: 'quote', fresh }, 680)
  return [
    ...blocks(held, deeper),
    ...(attribution
      ? [
          paragraph(
            {
              kind: { type: 'attribution' },
              block: id,
              content: attribution,
              before: [run(letters(attributionDash), { ...context, traits: [] })],
            },
            held.length > 0 ? behind(deeper) : deeper,
          ),
        ]
      : []),
  ]
}
