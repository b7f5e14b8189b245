import { h } from 'hastscript'
import type { Element } from 'hast'
import { addressOf } from './downloads.ts'
import type { PlainPage } from './options.ts'

/** The ways to the plain pages from a page at `root`, for its foot; nothing where there are none. */
export function pageLinks(pages: readonly PlainPage[], root: string, label: string): Element[] {
  if (pages.length === 0) return []
  const items = pages.map(({ slug, article: { metadata } }) =>
    h('li', h('a', { href: `${root}${addressOf(slug)}/index.html`, lang: metadata.language }, metadata.title)),
  )
  return [h('nav.pages', { ariaLabel: label }, h('ul', items))]
}
