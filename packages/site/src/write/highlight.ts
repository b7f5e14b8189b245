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

/** Colours code in the languages that the articles use; code in a language without a grammar stays plain. */
export async function highlightFor(articles: readonly Article[]): Promise<Highlight> {
  const used = articles.flatMap(article =>
    [...walkArticle(article)].flatMap(block => (block.type === 'code' ? [block.language] : [])),
  )
  const languages = [...new Set(used)].filter(isBundled)
  if (languages.length === 0) return plain
  const highlighter = await createHighlighterCore({
    themes: [theme],
    langs: languages.map(language => bundledLanguages[language]),
    engine: createOnigurumaEngine(import('shiki/wasm')),
  })
  return code => (isBundled(code.language) ? coloured(code.value, code.language, highlighter) : plain(code))
}

function coloured(value: string, language: string, highlighter: HighlighterCore): ElementContent[] {
  const lines = highlighter.codeToTokensBase(value, { lang: language, theme: theme.name })
  const nodes: ElementContent[] = []
  const push = (text: string, className: string | undefined) => {
    if (className !== undefined) nodes.push(h('span', { className }, text))
    else nodes.push({ type: 'text', value: text })
  }
  lines.forEach((tokens, index) => {
    if (index > 0) push('\n', undefined)
    for (const { content, color } of tokens) push(content, classOf(color))
  })
  return nodes
}
