import type { Article } from '../../model/index.ts'

/** The names of all fields of the model, in the order in which they are written. */
const fieldOrder = [
  'metadata',
  'title',
  'subtitle',
  'authors',
  'name',
  'affiliation',
  'url',
  'orcid',
  'published',
  'updated',
  'description',
  'keywords',
  'licence',
  'canonicalUrl',
  'type',
  'id',
  'label',
  'kind',
  'marker',
  'start',
  'checked',
  'scope',
  'columnSpan',
  'rowSpan',
  'align',
  'width',
  'target',
  'source',
  'alternative',
  'footnote',
  'reference',
  'locator',
  'value',
  'marks',
  'language',
  'heading',
  'images',
  'caption',
  'columns',
  'head',
  'body',
  'foot',
  'cells',
  'items',
  'terms',
  'definitions',
  'attribution',
  'content',
  'blocks',
  'sections',
  'footnotes',
  'references',
]

const rank: ReadonlyMap<string, number> = new Map(fieldOrder.map((field, index) => [field, index]))

/** An article as JSON: fields always in one order, two spaces of indentation, a line end at the end. */
export const toJson = (article: Article): string => `${JSON.stringify(article, inOrder, 2)}\n`

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.sort(([one], [other]) => rankOf(one) - rankOf(other)))
}

const rankOf = (field: string) => rank.get(field) ?? fieldOrder.length
