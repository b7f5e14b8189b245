import { dayInWords, type Author } from '@stet/core'
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { isWebAddress } from './address.ts'
import { directionAttribute, phraseAttributes, wordsAttributes } from './attributes.ts'
import type { Context } from './context.ts'

/** Title, subtitle, authors and dates. */
export function titleBlock(context: Context): Element {
  const { title, subtitle, authors } = context.article.metadata
  return h('header.title-block', [
    h('h1', plain(title, context), title),
    ...(subtitle === undefined ? [] : [h('p.subtitle', plain(subtitle, context), subtitle)]),
    ...(authors.length === 0
      ? []
      : [
          h(
            'ul.authors',
            authors.map(each => author(each, context)),
          ),
        ]),
    ...dates(context),
  ])
}

const plain = (value: string, context: Context) => directionAttribute([{ type: 'text', value, marks: [] }], context)

/** An author; the name leads to the author's own page, or else to the author's articles on this site. */
function author({ name, affiliation, url, orcid }: Author, { ways }: Context): Element {
  const here = ways.author(name)
  const named = here === undefined ? name : h('a', { href: here }, name)
  const parts: ElementContent[] = [
    url !== undefined && isWebAddress(url) ? h('a.name', { href: url, rel: 'author' }, name) : h('span.name', named),
  ]
  if (affiliation !== undefined) parts.push({ type: 'text', value: ', ' }, h('span.affiliation', affiliation))
  if (orcid !== undefined)
    parts.push(
      { type: 'text', value: ' ' },
      h('a.orcid', { href: `https://orcid.org/${orcid}`, ariaLabel: `ORCID: ${name}` }, 'ORCID'),
    )
  return h('li', parts)
}

/** The days that are known. */
function dates(context: Context): Element[] {
  const { article, words } = context
  const { published, updated } = article.metadata
  const day = (className: 'published' | 'updated', term: string, value: string | undefined): Element[] => {
    if (value === undefined) return []
    const attributes = { className, dateTime: value, ...phraseAttributes(context) }
    const time = h('time', attributes, dayInWords(value, article.metadata.language))
    return [h('div', h('dt', wordsAttributes(context), term), h('dd', time))]
  }
  const items = [...day('published', words.published, published), ...day('updated', words.updated, updated)]
  return items.length === 0 ? [] : [h('dl.dates', items)]
}
