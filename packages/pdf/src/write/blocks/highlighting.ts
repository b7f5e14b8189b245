import { walkArticle, type Article, type Code } from '@stet/core'
import type { ThemedToken } from 'shiki'
import { colour, type Colour, type Look } from '../theme.ts'
import { readable } from './contrast.ts'

/** Letters of one colour in a line of code. */
export interface CodeToken {
  readonly text: string
  readonly colour: Colour
  readonly italic: boolean
}

/** The lines of those blocks of code whose language is known, by block. */
export type Highlighting = ReadonlyMap<Code, readonly (readonly CodeToken[])[]>

const shikiTheme = 'github-light-high-contrast'

/** Lines that are longer than this are shown without colours. */
const longestLine = 2000

/** Colours the code of an article; the colours reach 4.5:1 on the ground of code. */
export async function highlight(article: Article, look: Look): Promise<Highlighting> {
  const codes = [...walkArticle(article)]
    .filter(block => block.type === 'code')
    .filter(block => block.language !== undefined)
  if (codes.length === 0) return new Map()
  const { bundledLanguages, createHighlighter } = await import('shiki')
  const known = codes.filter(({ language }) => language !== undefined && language in bundledLanguages)
  const names = [...new Set(known.map(({ language }) => language!))].sort()
  if (names.length === 0) return new Map()
  const highlighter = await createHighlighter({ themes: [shikiTheme], langs: names })
  const options = { theme: shikiTheme, tokenizeMaxLineLength: longestLine, tokenizeTimeLimit: 0 } as const
  const entries = known.map(code => {
    const { tokens } = highlighter.codeToTokens(code.value, {
      ...options,
      lang: code.language as keyof typeof bundledLanguages,
    })
    return [code, tokens.map(line => line.map(token => codeToken(token, look)))] as const
  })
  highlighter.dispose()
  return new Map(entries)
}

const codeToken = ({ content, color, fontStyle }: ThemedToken, look: Look): CodeToken => ({
  text: content,
  colour: color === undefined ? look.ink : readable(colour(color), look.tint),
  italic: ((fontStyle ?? 0) & 1) === 1,
})
