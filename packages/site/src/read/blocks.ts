import type { DraftBlock, DraftHeading } from '@stet/core'
import { callout, code, figure, quote } from './block-parts.ts'
import type { Context } from './context.ts'
import { elementsOf, find, identified, placed } from './find.ts'
import { texOf } from './inline-parts.ts'
import { definitionList, list } from './lists.ts'
import { table } from './tables.ts'
import type { Element, Node } from './tree.ts'

type BlockReader = (element: Element, context: Context) => readonly DraftBlock[]

/** By tag and class, or by tag alone. */
const readers: ReadonlyMap<string, BlockReader> = new Map<string, BlockReader>([
  ['p', paragraph],
  ['p.back', () => []],
  ['div.side-note', () => []],
  ['section', section],
  ['ul', list],
  ['ol', list],
  ['dl', definitionList],
  ['section.table', table],
  ['div.table', table],
  ['figure', figure],
  ['figure.quote', quote],
  ['blockquote', quote],
  ['aside.callout', callout],
  ['div.callout', callout],
  ['div.code', code],
  ['div.math', math],
  ['hr', element => [{ type: 'thematicBreak', ...identified(element), ...placed(element) }]],
])

/** Reads what stands on lines of its own. Words that stand loose, which no page of ours has, become paragraphs. */
export const blocks = (nodes: readonly Node[], context: Context): readonly DraftBlock[] =>
  nodes.flatMap((node): readonly DraftBlock[] => {
    if (node.type === 'element') return readerOf(node, context)(node, context)
    return node.value.trim() === ''
      ? []
      : [{ type: 'paragraph', content: context.inlines([node], context), ...placed(node) }]
  })

function readerOf({ name, classes, place }: Element, context: Context): BlockReader {
  const reader = classes.map(each => readers.get(`${name}.${each}`)).find(Boolean) ?? readers.get(name)
  if (reader) return reader
  context.report('site/element-unknown', { name }, place)
  return element => blocks(element.children, context)
}

function paragraph(element: Element, context: Context): readonly DraftBlock[] {
  const content = context.inlines(element.children, context)
  return [{ type: 'paragraph', content, ...identified(element), ...placed(element) }]
}

/** A section is as deep as it stands: the tags of headings end at `<h6>`. */
function section(element: Element, context: Context): readonly DraftBlock[] {
  const inner = { ...context, level: context.level + 1 }
  const [head, ...rest] = elementsOf(element.children)
  const words = head && elementsOf(head.children)[0]
  const heading: DraftHeading = {
    type: 'heading',
    level: inner.level,
    content: words ? context.inlines(words.children, context) : [],
    ...identified(element),
    ...placed(head ?? element),
  }
  return [heading, ...blocks(rest, inner)]
}

function math(element: Element): readonly DraftBlock[] {
  const formula = find(element.children, 'math') ?? find(element.children, 'code.tex')
  return [{ type: 'math', value: formula ? texOf(formula) : '', ...identified(element), ...placed(element) }]
}
