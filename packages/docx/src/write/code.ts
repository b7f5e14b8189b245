import type { Code } from '@stet/core'
import type { Xml } from '../xml/element.ts'
import type { Context } from './context.ts'
import { styledParagraph } from './paragraphs.ts'
import { letters, run } from './runs.ts'

/**
 * Code as one paragraph with line breaks, in a style whose name tells the language. Code that directly follows code of
 * the same language has a style that keeps the two apart.
 */
export function code({ language, value }: Code, context: Context): readonly Xml[] {
  const { previous, path, facts } = context
  const fresh = previous?.type === 'code' && previous.language === language
  const style = facts.register.style({
    kind: { type: 'code', ...(fresh ? { fresh } : {}), ...(language === undefined ? {} : { language }) },
    path,
  })
  return [styledParagraph(style, value === '' ? [] : [run(letters(value), { facts, traits: [] })])]
}
