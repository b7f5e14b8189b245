import type { DraftAuthor, DraftMetadata, Found } from '../../draft/index.ts'
import { canonicalLanguage } from '../../language/index.ts'
import { linkedData } from './page/json-ld.ts'
import { placed } from './places.ts'
import type { Element, Node } from './tree.ts'
import { elementsIn, rawText } from './words.ts'

/**
 * What a page says about its article: by JSON-LD, by `<meta>` (HTML 4.2.5 and its registry of names, Open Graph, Dublin Core, Highwire’s
 * `citation_*`), by `<link>`, and by what it marks up as the author or the day. Of several, the first in the order below. What is
 * no day, no address and no language is passed over. `title` is what the page’s article calls itself and `byline` what it prints of its
 * author, where that is known.
 */
export function metadata(page: readonly Node[], title?: Found<string>, byline?: string): DraftMetadata {
  const elements = [...elementsIn(page)]
  const data = linkedData(elements)
  const named = (name: string) => elements.filter(({ name: element }) => element === name)
  const found = (element: Element, value: string | undefined): readonly Found<string>[] => {
    const words = value?.replaceAll(/[\t\n\f\r ]+/g, ' ').trim() ?? ''
    return words === '' ? [] : [{ value: words, ...placed(element.place) }]
  }
  const metas = named('meta').map(element => ({ element, name: nameOf(element) }))
  const meta = (...names: readonly string[]) =>
    names.flatMap(wanted =>
      metas.flatMap(({ element, name }) => (name === wanted ? found(element, element.attributes.get('content')) : [])),
    )
  const linked = (rel: string) =>
    elements
      .filter(({ name, attributes }) => name === 'link' && attributes.get('rel')?.toLowerCase() === rel)
      .flatMap(element => found(element, element.attributes.get('href')))
  const marked = (property: string) =>
    elements
      .filter(({ attributes }) => attributes.get('itemprop')?.toLowerCase() === property)
      .flatMap(each => found(each, each.attributes.get('content') ?? each.attributes.get('datetime')))
  const said = (value: string | undefined): readonly Found<string>[] =>
    value === undefined ? [] : [{ value, ...placed(data?.place) }]
  const times = named('time').flatMap(each => found(each, each.attributes.get('datetime')))

  const optional = {
    title: [
      ...(title ? [title] : []),
      ...named('title').flatMap(element => found(element, rawText(element.children))),
      ...meta('og:title', 'citation_title', 'dc.title', 'twitter:title'),
      ...said(data?.headline),
    ][0],
    language: [
      ...named('html').flatMap(each => found(each, each.attributes.get('lang') ?? each.attributes.get('xml:lang'))),
      ...meta('content-language', 'og:locale', 'dc.language'),
      ...said(data?.language),
    ].flatMap(languageIn)[0],
    published: [
      ...said(data?.published),
      ...meta('article:published_time', 'citation_publication_date', 'dc.date', 'dcterms.date', 'date', 'pubdate'),
      ...marked('datepublished'),
      ...times,
    ].flatMap(dayIn)[0],
    updated: [
      ...said(data?.updated),
      ...meta('article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified'),
      ...marked('datemodified'),
    ].flatMap(dayIn)[0],
    description: [...meta('description', 'og:description', 'dc.description'), ...said(data?.description)][0],
    licence: [
      ...linked('license').filter(isWebAddress),
      ...meta('dc.rights', 'dcterms.license'),
      ...said(data?.licence),
    ][0],
    canonicalUrl: [...linked('canonical'), ...meta('og:url'), ...said(data?.url)].filter(isWebAddress)[0],
  }
  const authors = authorsOf([
    (data?.authors ?? []).map(value => ({ value, ...placed(data?.place) })),
    meta('author', 'citation_author', 'dc.creator', 'parsely-author', 'article:author').map(asAuthor),
    elements.filter(isAuthor).flatMap(each => found(each, rawText(each.children)).map(asAuthor)),
    byline === undefined ? [] : [asAuthor({ value: byline })],
  ])
  const keywords = [
    ...meta('keywords', 'citation_keywords', 'article:tag'),
    ...(data?.keywords ?? []).flatMap(said),
  ].flatMap(({ value, ...at }) =>
    value.split(/[,;]/).flatMap(each => (each.trim() === '' ? [] : [{ value: each.trim(), ...at }])),
  )
  return {
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<
      Record<keyof typeof optional, Found<string>>
    >),
    ...(authors.length > 0 ? { authors } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
  }
}

const nameOf = ({ attributes }: Element): string =>
  (attributes.get('name') ?? attributes.get('property') ?? attributes.get('http-equiv') ?? '').toLowerCase()

/** The authors that the first of several sources names, each once. */
function authorsOf(sources: readonly (readonly Found<DraftAuthor>[])[]): readonly Found<DraftAuthor>[] {
  const known = sources.map(each => each.filter(({ value }) => isName(value.name))).find(each => each.length > 0) ?? []
  return known.filter((each, index) => known.findIndex(({ value }) => value.name === each.value.name) === index)
}

/** Whether words may be a person’s or an organisation’s name: no address, no time, and no more than a line. */
const isName = (words: string): boolean => words !== '' && words.length <= 60 && !/[\d@]|^https?:|\/\//i.test(words)

/** An author without the “By” before the name, and the dash or comma behind it. */
const asAuthor = ({ value, ...at }: Found<string>): Found<DraftAuthor> => ({
  value: { name: value.replace(/^(?:by|von|par|por|di|da|door|av|af)[:\s]\s*/i, '').replace(/[\s,;:|–—-]+$/, '') },
  ...at,
})

const isAuthor = ({ name, attributes }: Element): boolean =>
  (name === 'a' && /(?:^|\s)author(?:\s|$)/i.test(attributes.get('rel') ?? '')) ||
  (attributes.get('itemprop')?.toLowerCase() === 'author' && name !== 'meta')

/** A day written as year, month and day, however the time goes on behind it. */
function dayIn({ value, ...at }: Found<string>): readonly Found<string>[] {
  const [, year, month, day] = /^(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/.exec(value) ?? []
  const written = `${year}-${month}-${day}`
  return year === undefined || Number.isNaN(Date.parse(written)) ? [] : [{ value: written, ...at }]
}

/** A language’s tag; Open Graph writes `en_US`. */
const languageIn = ({ value, ...at }: Found<string>): readonly Found<string>[] => {
  const tag = value.replaceAll('_', '-')
  return canonicalLanguage(tag) === undefined ? [] : [{ value: tag, ...at }]
}

const isWebAddress = ({ value }: Found<string>): boolean => /^https?:\/\/[^/]/i.test(value) && URL.canParse(value)
