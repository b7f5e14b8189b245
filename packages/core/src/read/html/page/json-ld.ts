import type { Place } from '../../../diagnostic/index.ts'
import type { Element } from '../tree.ts'
import { rawText } from '../words.ts'

/** What a page says of its article for search engines (schema.org Article), as it says it. */
export interface LinkedData {
  readonly headline?: string
  readonly authors: readonly { readonly name: string; readonly url?: string }[]
  readonly published?: string
  readonly updated?: string
  readonly description?: string
  readonly keywords: readonly string[]
  readonly language?: string
  readonly licence?: string
  readonly url?: string
  readonly place: Place | undefined
}

type Value = unknown
const isObject = (value: Value): value is { readonly [name: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const all = (value: Value): readonly Value[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const text = (value: Value): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replaceAll(/\s+/g, ' ').trim() : undefined
const first = (value: Value): string | undefined => all(value).flatMap(each => text(each) ?? [])[0]
const addressIn = (value: Value): string | undefined => first(isObject(value) ? (value['@id'] ?? value['url']) : value)

const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting)$/

/** Reads the first article in a page’s JSON-LD (JSON-LD 1.1); undefined where there is none, or it is no JSON. */
export function linkedData(elements: readonly Element[]): LinkedData | undefined {
  for (const element of elements) {
    if (element.name !== 'script' || !/^application\/ld\+json/i.test(element.attributes.get('type') ?? '')) continue
    const article = articleIn(parsed(rawText(element.children)))
    if (article) return dataOf(article, element.place)
  }
  return undefined
}

function parsed(json: string): Value {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''))
  } catch {
    return undefined
  }
}

/** The first article among a value, the values of an array and those of a `@graph`. */
const articleIn = (value: Value): { readonly [name: string]: Value } | undefined =>
  all(value)
    .flatMap(each => (isObject(each) && each['@graph'] !== undefined ? [each, ...all(each['@graph'])] : [each]))
    .filter(isObject)
    .find(each => all(each['@type']).some(type => typeof type === 'string' && articleTypes.test(type)))

function dataOf(article: { readonly [name: string]: Value }, place: Place | undefined): LinkedData {
  const authors = all(article['author']).flatMap(author => {
    const name = isObject(author) ? first(author['name']) : text(author)
    const url = isObject(author) ? addressIn(author['url']) : undefined
    return name === undefined || /^https?:/.test(name) ? [] : [{ name, ...(url === undefined ? {} : { url }) }]
  })
  const keywords = all(article['keywords'])
    .flatMap(each => text(each)?.split(',') ?? [])
    .flatMap(each => text(each) ?? [])
  const optional = {
    headline: first(article['headline']) ?? first(article['name']),
    published: first(article['datePublished']),
    updated: first(article['dateModified']),
    description: first(article['description']),
    language: first(article['inLanguage']),
    licence: addressIn(article['license']),
    url: addressIn(article['mainEntityOfPage']) ?? addressIn(article['url']),
  }
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined))
  return { ...known, authors, keywords, place }
}
