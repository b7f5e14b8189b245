import type { DraftAuthor, DraftMetadata, Found } from '@stet/core'
import { find, findAll, lettersOf, placed } from './find.ts'
import type { Element, Node } from './tree.ts'

/** What the page shows of its article, and the language and the description from its head. */
export function metadataOf(page: readonly Node[], article: Element): DraftMetadata {
  const words = (kind: string) => fieldOf(find(article.children, kind), lettersIn)
  const day = (kind: string) => fieldOf(find(article.children, kind), ({ attributes }) => attributes.get('datetime'))
  return {
    ...named('title', words('h1')),
    ...named('subtitle', words('p.subtitle')),
    authors: findAll(find(article.children, 'ul.authors')?.children ?? [], 'li').map(author),
    ...named(
      'language',
      fieldOf(find(page, 'html'), ({ attributes }) => attributes.get('lang')),
    ),
    ...named('published', day('time.published')),
    ...named('updated', day('time.updated')),
    ...named(
      'description',
      fieldOf(description(page), ({ attributes }) => attributes.get('content')),
    ),
    keywords: findAll(find(article.children, 'div.topics')?.children ?? [], 'dd').map(element =>
      found(lettersIn(element), element),
    ),
    ...named('licence', fieldOf(find(find(article.children, 'div.licence')?.children ?? [], 'dd'), lettersIn)),
    ...named('canonicalUrl', fieldOf(find(find(article.children, 'div.address')?.children ?? [], 'dd'), lettersIn)),
  }
}

const lettersIn = ({ children }: Element): string => lettersOf(children)

const description = (page: readonly Node[]): Element | undefined =>
  findAll(page, 'meta').find(({ attributes }) => attributes.get('name') === 'description')

const found = <Value>(value: Value, element: Element): Found<Value> => ({ value, ...placed(element) })

function fieldOf(
  element: Element | undefined,
  read: (element: Element) => string | undefined,
): Found<string> | undefined {
  const value = element && read(element)
  return value === undefined ? undefined : found(value, element as Element)
}

const named = <Name extends string>(
  name: Name,
  value: Found<string> | undefined,
): { readonly [Each in Name]?: Found<string> } =>
  (value ? { [name]: value } : {}) as { readonly [Each in Name]?: Found<string> }

function author(element: Element): Found<DraftAuthor> {
  const link = find(element.children, 'a.name')
  const name = link ?? find(element.children, 'span.name')
  const affiliation = find(element.children, 'span.affiliation')
  const url = link?.attributes.get('href')
  const orcid = find(element.children, 'a.orcid')?.attributes.get('href')
  return found(
    {
      name: name ? lettersIn(name) : '',
      ...(affiliation ? { affiliation: lettersIn(affiliation) } : {}),
      ...(url === undefined ? {} : { url }),
      ...(orcid === undefined ? {} : { orcid }),
    },
    element,
  )
}
