import type { Code } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { bundledLanguagesInfo } from 'shiki/langs'
import type { Context } from './context.ts'

/** What people call a language of code, such as "Python" for `python`. */
const nameOf = (language: string): string =>
  bundledLanguagesInfo.find(({ id, aliases }) => id === language || aliases?.includes(language))?.name ?? language

/** Code under the name of its language; it scrolls where it is too wide, so the keyboard can reach it. */
export function code(node: Code, context: Context): Element {
  const { id, language } = node
  const letters = h(
    'code',
    { className: language === undefined ? null : [`language-${language}`] },
    context.highlight(node),
  )
  return h(
    'div.code',
    { id, dir: context.direction === 'ltr' ? null : 'ltr' },
    language === undefined ? [] : h('p.language', nameOf(language)),
    h('pre', { tabIndex: 0 }, letters),
  )
}
