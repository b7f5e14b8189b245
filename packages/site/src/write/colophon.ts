import type { Metadata } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { isWebAddress } from './address.ts'
import { wordsAttributes } from './attributes.ts'
import type { Context } from './context.ts'
import { licenceAddress } from './licence.ts'

/** Topics, licence and permanent address, below the text; nothing where none of them is known. */
export function colophon(context: Context): Element[] {
  const { siteWords } = context
  const { keywords, licence, canonicalUrl } = context.article.metadata
  const term = (words: string) => h('dt', wordsAttributes(context), words)
  const items = [
    ...(keywords.length === 0
      ? []
      : [
          h(
            'div.topics',
            term(siteWords.topics),
            keywords.map(keyword => h('dd', topicLink(keyword, context))),
          ),
        ]),
    ...(licence === undefined ? [] : [h('div.licence', term(siteWords.licence), h('dd', licenceLink(licence)))]),
    ...(canonicalUrl === undefined || !isWebAddress(canonicalUrl)
      ? []
      : [h('div.address', term(siteWords.address), h('dd', h('a', { href: canonicalUrl }, canonicalUrl)))]),
  ]
  return items.length === 0 ? [] : [h('footer.colophon', h('dl', items))]
}

function topicLink(keyword: string, { ways }: Context): Element | string {
  const href = ways.topic(keyword)
  return href === undefined ? keyword : h('a', { href }, keyword)
}

function licenceLink(licence: NonNullable<Metadata['licence']>): Element | string {
  const url = licenceAddress(licence)
  return isWebAddress(url) ? h('a', { href: url, rel: 'license' }, licence) : licence
}
