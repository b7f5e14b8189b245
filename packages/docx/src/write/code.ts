import type { Code } from '@stet/core'
import type { Context } from './context.ts'
import { styledParagraph } from './paragraphs.ts'
import { letters, run } from './runs.ts'
import type { Tree } from '../xml/tree.ts'

/**
 * Code as one paragraph with line breaks, in a style whose name tells the language. Every second one of several in a row
 * has the style that sets it apart from the one before.
 */
export function code({ language, value }: Code, context: Context): readonly Tree[] {
  const { alike = 0, path, facts, opening } = context
  const fresh = alike % 2 === 1
  const style = facts.register.style({
    kind: { type: 'code', ...(fresh ? { fresh } : {}), ...(language === undefined ? {} : { language }) },
    path,
  })
  const words = value === '' ? [] : [run(letters(value), { facts, traits: [] })]
  return [styledParagraph(style, words, { anchors: opening })]
}
