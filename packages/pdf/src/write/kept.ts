import {
  handle,
  type Author,
  type Block,
  type Caption,
  type Handlers,
  type Image,
  type Metadata,
  type Table,
} from '@stet/core'
import type { Attributes, AttributeValue, Element } from './flow/element.ts'

/** What an element keeps of the article beside what a PDF has standard words for. */
type Kept = Readonly<Record<string, AttributeValue>>

const labelled = (caption: Caption | undefined): Kept => (caption ? { Label: caption.label } : {})

const sourcesOf = (images: readonly Image[]): Kept => ({
  Sources: images.map(({ source }) => source),
  Alternatives: images.map(({ alternative }) => alternative),
})

/** Alignments as the author chose them, `''` where he did not, and widths, 0 where he did not; nothing where he chose none. */
const columnsOf = ({ columns }: Table): Kept => ({
  ...(columns.some(({ align }) => align) ? { ColumnAligns: columns.map(({ align }) => align ?? '') } : {}),
  ...(columns.some(({ width }) => width) ? { ColumnWidths: columns.map(({ width }) => width ?? 0) } : {}),
})

/** The letters of code where the page shows others in their place. */
const lettersOf = (value: string): Kept => (value.includes('\t') ? { Value: value } : {})

const kept: Handlers<Block, undefined, Kept> = {
  paragraph: () => ({}),
  list: ({ marker }) => (marker.type === 'number' && marker.start !== 1 ? { Start: marker.start } : {}),
  definitionList: () => ({ Definitions: true }),
  table: node => ({ ...labelled(node.caption), ...columnsOf(node) }),
  figure: ({ images, caption }) => ({ ...sourcesOf(images), ...labelled(caption) }),
  quote: () => ({}),
  callout: ({ kind, title }) => ({ Kind: kind, Titled: title !== undefined }),
  code: ({ language, value }) => ({ ...(language === undefined ? {} : { Language: language }), ...lettersOf(value) }),
  math: ({ value }) => ({ TeX: value }),
  thematicBreak: () => ({}),
}

/** Attributes of Stet's own, where there are any. */
export const ownAttributes = (entries: Kept): readonly Attributes[] =>
  Object.keys(entries).length === 0 ? [] : [{ owner: 'Stet', entries }]

/** The element of a block, with the block's id, and with what the model knows of the block and no standard attribute says. */
export const keeping = (made: Element, node: Block): Element => ({
  ...made,
  id: node.id,
  attributes: [...(made.attributes ?? []), ...ownAttributes(handle(kept, node, undefined))],
})

const details: readonly (readonly [string, (author: Author) => string | undefined])[] = [
  ['Names', author => author.name],
  ['Affiliations', author => author.affiliation],
  ['Urls', author => author.url],
  ['Orcids', author => author.orcid],
]

/** What is known of the authors, one array for each detail that any of them has; `''` where one has it not. */
export const authorAttributes = ({ authors }: Metadata): readonly Attributes[] =>
  ownAttributes(
    Object.fromEntries(
      details
        .filter(([, of]) => authors.some(author => of(author) !== undefined))
        .map(([name, of]) => [name, authors.map(author => of(author) ?? '')]),
    ),
  )
