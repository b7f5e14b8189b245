import { directionOfLanguage } from '@stet/core'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { partId } from './attributes.ts'
import { head, type Head } from './head.ts'
import { languageOfWords, type SiteWords } from './words/site-words.ts'

/** The parts of a page. */
export interface Page extends Head {
  /** BCP 47. */
  readonly language: string
  readonly words: SiteWords
  readonly masthead: readonly Element[]
  readonly main: readonly Element[]
  readonly footer: readonly Element[]
}

const main = partId('', 'main')

/** A page as HTML: the way past its masthead, then masthead, main part and footer. */
export function documentOf(page: Page): string {
  const { language, words, masthead, main: content, footer } = page
  const skip =
    masthead.length === 0
      ? []
      : [h('a.skip', { href: `#${main}`, ...languageOfWords(words, language) }, words.skipToContent)]
  const body = h('body', [...skip, ...masthead, h('main', { id: main, tabIndex: -1 }, [...content]), ...footer])
  const html = h('html', { lang: language, ...(directionOfLanguage(language) === 'rtl' ? { dir: 'rtl' } : {}) }, [
    head(page),
    body,
  ])
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, html] }, { upperDoctype: true, characterReferences: { useNamedReferences: true } })}\n`
}
