import type { Article, Block, Inline, Mark, Row, Section, Table, Text } from '@stet/core'
import { preamble } from './preamble.ts'

/**
 * An article as Typst markup, set like Stet's own PDF. It knows sections, paragraphs, lists, plain tables, marks and
 * links, and throws at anything else, so that no comparison leaves something out unseen.
 */
export const asTypst = (article: Article): string =>
  [
    preamble(article.metadata),
    `#text(font: "Source Sans 3", weight: 600, size: 25pt, heading(level: 1, outlined: false)[${escaped(article.metadata.title)}])`,
    ...article.blocks.map(block),
    ...article.sections.map(one => section(one, 2)),
  ].join('\n\n')

const section = ({ heading, blocks, sections }: Section, level: number): string =>
  [
    `${'='.repeat(level)} ${inlines(heading)}`,
    ...blocks.map(block),
    ...sections.map(one => section(one, level + 1)),
  ].join('\n\n')

function block(node: Block): string {
  switch (node.type) {
    case 'paragraph':
      return atLineStart(inlines(node.content))
    case 'list': {
      const items = node.items.map(item => `[${item.blocks.map(block).join('\n\n')}]`).join(', ')
      return node.marker.type === 'bullet' ? `#list(${items})` : `#enum(start: ${node.marker.start}, ${items})`
    }
    case 'table':
      return table(node)
    default:
      throw new Error(`The bench has no Typst for a block of the kind ${node.type}.`)
  }
}

function table({ columns, head, body, foot, caption }: Table): string {
  const rows = [...head, ...body, ...foot]
  if (caption || rows.some(row => row.cells.some(cell => cell.columnSpan * cell.rowSpan > 1)))
    throw new Error('The bench has no Typst for captions and spans of tables.')
  const cells = (some: readonly Row[]) =>
    some.flatMap(row => row.cells.map(cell => `[${cell.blocks.map(block).join('\n\n')}]`)).join(', ')
  return `#table(columns: ${columns.length}, table.header(${cells(head)}), ${cells([...body, ...foot])})`
}

const inlines = (run: readonly Inline[]): string => run.map(inline).join('')

function inline(node: Inline): string {
  if (node.type === 'text') return marked(node)
  if (node.type === 'lineBreak') return ' \\ '
  if (node.type === 'link' && node.target.type === 'external')
    return `#link(${JSON.stringify(node.target.url)})[${inlines(node.content)}]`
  throw new Error(`The bench has no Typst for an inline of the kind ${node.type}.`)
}

const functions: Partial<Readonly<Record<Mark, string>>> = { emphasis: 'emph', strong: 'strong' }

const marked = ({ value, marks }: Text): string =>
  marks.reduce((inner, mark) => {
    const name = functions[mark]
    if (name === undefined) throw new Error(`The bench has no Typst for the mark ${mark}.`)
    return `#${name}[${inner}]`
  }, escaped(value))

/** Characters that Typst's markup would read as its own, each behind a backslash. */
const escaped = (text: string): string => text.replaceAll(/[\\*_`$#@<>[\]~"'/]|-(?=[-?\d])/g, '\\$&')

/** A text that Typst would read as a heading or an item of a list where a line begins with it. */
const atLineStart = (text: string): string => text.replace(/^(?=[=+-]+ )/, '\\').replace(/^(\d+)\./, '$1\\.')
