import type { Block, Inline } from '../../model/index.ts'
import { escapedHtml } from './characters.ts'
import type { Context } from './context.ts'
import { inlines } from './inlines.ts'

/** The words of a run that is plain text; undefined where it is more. */
export function plainWords(run: readonly Inline[], { language }: Context): string | undefined {
  const words = run.map(inline =>
    inline.type === 'text' && inline.marks.length === 0 && inline.language === language ? inline.value : undefined,
  )
  return words.includes(undefined) ? undefined : words.join('')
}

/** An HTML element around blocks: on one line where they are plain words, else around Markdown. */
export function elementOfBlocks(opening: string, name: string, blocks: readonly Block[], context: Context): string {
  const [only] = blocks
  const words =
    only?.type === 'paragraph' && blocks.length === 1 && !context.explicitIds.has(only.id)
      ? plainWords(only.content, context)
      : undefined
  if (blocks.length === 0 || words !== undefined) return `<${opening}>${escapedHtml(words ?? '')}</${name}>`
  return `<${opening}>\n\n${context.blocks(blocks, { ...context, isCompact: true })}\n\n</${name}>`
}

/** An HTML element around a run of inlines. */
export function elementOfRun(name: string, run: readonly Inline[], context: Context): string {
  const words = plainWords(run, context)
  return words === undefined
    ? `<${name}>\n\n${inlines(run, context)}\n\n</${name}>`
    : `<${name}>${escapedHtml(words)}</${name}>`
}
