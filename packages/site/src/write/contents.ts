import { outline, type OutlineEntry } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { wordsAttributes } from './attributes.ts'
import type { Context } from './context.ts'
import { fragment } from './links.ts'

/** The level of the last sections that are listed. */
const deepest = 2

const entries = (list: readonly OutlineEntry[]): Element =>
  h(
    'ol',
    list.map(({ id, title, level, entries: inner }) =>
      h('li', h('a', { href: fragment(id) }, title), inner.length === 0 || level === deepest ? [] : entries(inner)),
    ),
  )

/**
 * The article's sections as links, two levels deep; nothing where there are fewer than two. They are folded where the
 * page is narrow, and stand open beside the text where it is wide (see the style sheet).
 */
export function contents(context: Context): Element[] {
  const { article, words } = context
  const list = outline(article)
  const count = list.reduce((sum, { entries: inner }) => sum + 1 + inner.length, 0)
  if (count < 2) return []
  return [
    h(
      'nav.contents',
      { ariaLabel: words.contents },
      h('p.contents-title', { ...wordsAttributes(context), ariaHidden: 'true' }, words.contents),
      h('details', h('summary', wordsAttributes(context), words.contents), entries(list)),
    ),
  ]
}
