import type { Callout } from '@stet/core'
import type { Blocks } from './blocks.ts'
import { behind } from './bookmarks.ts'
import { inside, type Context } from './context.ts'
import { paragraph } from './paragraphs.ts'
import { letters, run } from './runs.ts'
import type { Tree } from '../xml/tree.ts'

/** A callout: its title, or its kind's own word in the style Callout Label, then its blocks. */
export function callout({ id, kind, title, blocks: held }: Callout, context: Context, blocks: Blocks): readonly Tree[] {
  const deeper = inside(context, { type: 'callout', kind, fresh: (context.alike ?? 0) % 2 === 1 }, 360)
  const word = run(letters(context.facts.words.callouts[kind]), { ...context, traits: ['calloutLabel'] })
  return [
    paragraph({ kind: { type: 'calloutTitle' }, block: id, content: title ?? [], before: title ? [] : [word] }, deeper),
    ...blocks(held, behind(deeper)),
  ]
}
