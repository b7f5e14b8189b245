import type { DraftMetadata, Found } from '../../draft/index.ts'
import { placed } from './places.ts'
import type { Element, Node } from './tree.ts'
import { elementsIn, rawText } from './words.ts'

/** What a page's `<head>` says about it (HTML, 4.2.5 and its registry of metadata names). */
export function metadata(page: readonly Node[]): DraftMetadata {
  const elements = [...elementsIn(page)]
  const named = (name: string) => elements.filter(({ name: element }) => element === name)
  const found = (element: Element, value: string | undefined): readonly Found<string>[] => {
    const words = value?.replaceAll(/[\t\n\f\r ]+/g, ' ').trim() ?? ''
    return words === '' ? [] : [{ value: words, ...placed(element.place) }]
  }
  const meta = (name: string) =>
    named('meta')
      .filter(({ attributes }) => (attributes.get('name') ?? attributes.get('property'))?.toLowerCase() === name)
      .flatMap(element => found(element, element.attributes.get('content')))
  const [title] = named('title').flatMap(element => found(element, rawText(element.children)))
  const [language] = named('html').flatMap(element => found(element, element.attributes.get('lang')))
  const [description] = meta('description')
  const [canonicalUrl] = named('link')
    .filter(({ attributes }) => attributes.get('rel')?.toLowerCase() === 'canonical')
    .flatMap(element => found(element, element.attributes.get('href')))
  const authors = meta('author').map(({ value, ...at }) => ({ value: { name: value }, ...at }))
  const keywords = meta('keywords').flatMap(({ value, ...at }) =>
    value.split(',').flatMap(word => (word.trim() === '' ? [] : [{ value: word.trim(), ...at }])),
  )
  return {
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    ...(description ? { description } : {}),
    ...(canonicalUrl ? { canonicalUrl } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
  }
}
