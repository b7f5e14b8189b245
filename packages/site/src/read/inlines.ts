import type { DraftInline, Mark } from '@stet/core'
import type { Context } from './context.ts'
import { placed } from './find.ts'
import { citation, image, noteReference, tex } from './inline-parts.ts'
import type { Element, Node } from './tree.ts'

type InlineReader = (element: Element, context: Context) => readonly DraftInline[]

const marked =
  (mark: Mark): InlineReader =>
  ({ children }, context) =>
    inlines(children, { ...context, marks: [...context.marks, mark] })

const nothing: InlineReader = () => []

/** By tag and class, or by tag alone. */
const readers: ReadonlyMap<string, InlineReader> = new Map<string, InlineReader>([
  ['code', marked('code')],
  ['em', marked('emphasis')],
  ['mark', marked('highlight')],
  ['s', marked('strikethrough')],
  ['strong', marked('strong')],
  ['sub', marked('subscript')],
  ['sup', marked('superscript')],
  ['u', marked('underline')],
  ['span', foreign],
  ['br', element => [{ type: 'lineBreak', ...placed(element) }]],
  ['a', link],
  ['img', image],
  ['span.missing-image', image],
  ['math', tex],
  ['code.tex', tex],
  ['sup.note', noteReference],
  ['span.citation', citation],
  ['span.back', nothing],
  ['span.label', nothing],
])

/** Reads what stands in a line; marks and language go down to each text. */
export const inlines = (nodes: readonly Node[], context: Context): readonly DraftInline[] =>
  nodes.flatMap((node): readonly DraftInline[] => {
    if (node.type === 'element') return readerOf(node, context)(node, context)
    const { marks, language } = context
    return [
      { type: 'text', value: node.value, marks, ...(language === undefined ? {} : { language }), ...placed(node) },
    ]
  })

function readerOf({ name, classes, place }: Element, context: Context): InlineReader {
  const reader = classes.map(each => readers.get(`${name}.${each}`)).find(Boolean) ?? readers.get(name)
  if (reader) return reader
  context.report('site/element-unknown', { name }, place)
  return ({ children }) => inlines(children, context)
}

/** Words in another language. */
function foreign({ attributes, children }: Element, context: Context): readonly DraftInline[] {
  const language = attributes.get('lang')
  return inlines(children, language === undefined ? context : { ...context, language })
}

function link(element: Element, context: Context): readonly DraftInline[] {
  const target = element.attributes.get('href') ?? ''
  return [{ type: 'link', target, content: inlines(element.children, context), ...placed(element) }]
}
