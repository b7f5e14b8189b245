import { dayInWords, directionOfLanguage } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { appearanceScript } from './appearance.ts'
import { addressOf } from './downloads.ts'
import { documentOf } from './document.ts'
import { footer, masthead } from './frame.ts'
import { meta, property } from './head.ts'
import type { SiteEntry, SiteOptions } from './options.ts'
import { summaryOf } from './summary.ts'
import { siteWordsFor, type SiteWords } from './words/site-words.ts'

/** The list of all articles, in the order in which they are given. */
export function indexPage(entries: readonly SiteEntry[], site: SiteOptions, stylePath: string): string {
  const words = siteWordsFor(site.language)
  const list =
    entries.length === 0
      ? h('p', words.noArticles)
      : h(
          'ol.articles',
          entries.map(entry => h('li', teaser(entry, site, words))),
        )
  const framed = { site, root: '', words, language: site.language }
  return documentOf({
    title: site.name,
    language: site.language,
    words,
    style: { href: stylePath },
    more: [
      ...meta('description', site.description),
      ...property('og:type', 'website'),
      ...property('og:title', site.name),
      ...property('og:description', site.description),
      ...(site.baseUrl === undefined ? [] : [h('link', { rel: ['canonical'], href: site.baseUrl })]),
    ],
    masthead: masthead(framed),
    script: appearanceScript,
    main: [
      h('div.index', [
        h(
          'header.title-block',
          h('h1', h('span.site-name', site.name)),
          site.description === undefined ? [] : h('p.subtitle', site.description),
        ),
        list,
      ]),
    ],
    footer: footer({ ...framed, site: { name: site.name, language: site.language } }),
  })
}

/** An article in a few words, in its own language. */
function teaser({ slug, article, downloads }: SiteEntry, site: SiteOptions, words: SiteWords): Element {
  const { title, authors, published, language } = article.metadata
  const summary = summaryOf(article)
  const own = language === site.language ? {} : { lang: language, dir: directionOfLanguage(language) }
  const facts = [
    ...(published === undefined ? [] : [h('li', h('time', { dateTime: published }, dayInWords(published, language)))]),
    ...authors.map(({ name }) => h('li', name)),
  ]
  return h('article', own, [
    h('h2', h('a', { href: `${addressOf(slug)}/index.html` }, title)),
    ...(facts.length === 0 ? [] : [h('ul.facts', facts)]),
    ...(summary === '' ? [] : [h('p', summary)]),
    ...(downloads.length === 0
      ? []
      : [h('p.formats', downloads.map(({ format }) => words.formats[format]).join(' · '))]),
  ])
}
