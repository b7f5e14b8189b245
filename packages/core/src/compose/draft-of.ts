import type { Draft, DraftBlock, DraftCell, DraftHeading, DraftImage, DraftInline, DraftRow } from '../draft/index.ts'
import { schemeOf } from './links.ts'
import { handle, type Article, type Block, type Handlers, type Inline, type Row, type Section } from '../model/index.ts'

const isUrl = (source: string) => schemeOf(source) !== undefined

const drafted: Handlers<Inline, undefined, DraftInline> = {
  text: text => text,
  lineBreak: () => ({ type: 'lineBreak' }),
  link: ({ target, content }) => ({
    type: 'link',
    target: target.type === 'internal' ? `#${encodeURIComponent(target.id)}` : target.url,
    content: inlines(content),
  }),
  image: image => ({ ...image, source: isUrl(image.source) ? image.source : image.source.replaceAll('%', '%25') }),
  inlineMath: math => math,
  footnoteReference: ({ footnote }) => ({ type: 'footnoteReference', label: footnote }),
  citation: ({ reference, locator }) => ({
    type: 'citation',
    key: reference.replace(/^ref-/, ''),
    ...(locator === undefined ? {} : { locator }),
  }),
}

const inlines = (run: readonly Inline[]): readonly DraftInline[] =>
  run.map(inline => handle(drafted, inline, undefined))

const rows = (group: readonly Row[]): readonly DraftRow[] =>
  group.map(({ cells }) => ({ cells: cells.map((cell): DraftCell => ({ ...cell, blocks: blocks(cell.blocks) })) }))

const draftedBlock: Handlers<Block, undefined, DraftBlock> = {
  paragraph: ({ type, id, content }) => ({ type, id, content: inlines(content) }),
  list: ({ items, ...list }) => ({ ...list, items: items.map(item => ({ ...item, blocks: blocks(item.blocks) })) }),
  definitionList: ({ items, ...list }) => ({
    ...list,
    items: items.map(({ terms, definitions }) => ({ terms: terms.map(inlines), definitions: definitions.map(blocks) })),
  }),
  table: ({ caption, head, body, foot, ...table }) => ({
    ...table,
    ...(caption ? { caption: inlines(caption.content) } : {}),
    head: rows(head),
    body: rows(body),
    foot: rows(foot),
  }),
  figure: ({ images, caption, ...figure }) => ({
    ...figure,
    images: inlines(images) as readonly DraftImage[],
    ...(caption ? { caption: inlines(caption.content) } : {}),
  }),
  quote: ({ attribution, ...quote }) => ({
    ...quote,
    blocks: blocks(quote.blocks),
    ...(attribution ? { attribution: inlines(attribution) } : {}),
  }),
  callout: ({ title, ...callout }) => ({
    ...callout,
    blocks: blocks(callout.blocks),
    ...(title ? { title: inlines(title) } : {}),
  }),
  code: code => code,
  math: math => math,
  thematicBreak: rule => rule,
}

const blocks = (run: readonly Block[]): readonly DraftBlock[] =>
  run.map(block => handle(draftedBlock, block, undefined))

const flattened = ({ id, heading, blocks: own, sections }: Section, level: number): readonly DraftBlock[] => {
  const draft: DraftHeading = { type: 'heading', id, level, content: inlines(heading) }
  return [draft, ...blocks(own), ...sections.flatMap(section => flattened(section, level + 1))]
}

/** An article as a draft that composes to the same article: how what claims to be one is checked. */
export function draftOf(article: Article, file: string): Draft {
  const { title, authors, keywords, ...optional } = article.metadata
  const found = Object.fromEntries(Object.entries(optional).map(([name, value]) => [name, { value }]))
  return {
    file,
    metadata: {
      ...found,
      title: { value: title },
      authors: authors.map(value => ({ value })),
      keywords: keywords.map(value => ({ value })),
    },
    blocks: [...blocks(article.blocks), ...article.sections.flatMap(section => flattened(section, 1))],
    footnotes: article.footnotes.map(({ id, blocks: own }) => ({ label: id, blocks: blocks(own) })),
    references: article.references.map(({ id, content }) => ({
      key: id.replace(/^ref-/, ''),
      content: inlines(content),
    })),
  }
}
