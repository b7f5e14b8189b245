import { walkArticle, type Article, type Code } from '@stet/core'
import { h } from 'hastscript'
import type { ElementContent } from 'hast'
import { createHighlighterCore, type HighlighterCore } from 'shiki/core'
import { createOnigurumaEngine } from 'shiki/engine/oniguruma'
import { bundledLanguages } from 'shiki/langs'
import { classOf, theme } from './highlight-theme.ts'

/** The letters of a code block, those with a part in its grammar in a `<span>` of its class. */
export type Highlight = (code: Code) => ElementContent[]

const isBundled = (language: string | undefined): language is keyof typeof bundledLanguages =>
  language !== undefined && Object.hasOwn(bundledLanguages, language)

const plain: Highlight = ({ value }) => [{ type: 'text', value }]

const nameOf = (language: string, value: string): string => `${language}\n${value}`

/** Colours the code of articles, all of it at once; code in a language without a grammar stays plain. */
export async function highlightFor(articles: readonly Article[]): Promise<Highlight> {
  const blocks = articles.flatMap(article => [...walkArticle(article)]).filter(block => block.type === 'code')
  const known = blocks.flatMap(({ language, value }) => (isBundled(language) ? [{ language, value }] : []))
  if (known.length === 0) return plain
  const highlighter = await createHighlighterCore({
    themes: [theme],
    langs: [...new Set(known.map(({ language }) => language))].map(language => bundledLanguages[language]),
    engine: createOnigurumaEngine(import('shiki/wasm')),
  })
  const coloured = new Map(
    known.map(({ language, value }) => [nameOf(language, value), letters(value, language, highlighter)]),
  )
  highlighter.dispose()
  return code =>
    (code.language === undefined ? undefined : coloured.get(nameOf(code.language, code.value))) ?? plain(code)
}

function letters(value: string, language: string, highlighter: HighlighterCore): ElementContent[] {
  const lines = highlighter.codeToTokensBase(value, { lang: language, theme: theme.name })
  return lines.flatMap((tokens, index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: 'text', value: '\n' } as const]),
    ...tokens.map(({ content, color }): ElementContent => {
      const className = classOf(color)
      return className === undefined ? { type: 'text', value: content } : h('span', { className }, content)
    }),
  ])
}
