import type { DraftBlock } from '../../draft/index.ts'
import { codeNames, containerNames, headingNames, isBlock, listNames } from './block-names.ts'
import { callout } from './callouts.ts'
import { code } from './code.ts'
import { container } from './containers.ts'
import { within, type Context } from './context.ts'
import { definitionList } from './definition-lists.ts'
import { dropped } from './dropped.ts'
import { figure } from './figures.ts'
import { heading } from './headings.ts'
import { content, isBlank } from './inlines.ts'
import { list } from './lists.ts'
import { displayFormula, isDisplayFormula } from './display-formulas.ts'
import { placed, spanning } from './places.ts'
import { quote } from './quotes.ts'
import { table } from './tables.ts'
import type { Element, Node } from './tree.ts'
import { anchored } from './words.ts'

type BlockHandler = (element: Element, context: Context) => readonly DraftBlock[]

const handlers: ReadonlyMap<string, BlockHandler> = new Map<string, BlockHandler>([
  ...containerNames.map(name => [name, container] as const),
  ...headingNames.map(name => [name, heading] as const),
  ...listNames.map(name => [name, list] as const),
  ...codeNames.map(name => [name, code] as const),
  ['p', paragraph],
  ['dl', definitionList],
  ['table', table],
  ['figure', figure],
  ['blockquote', quote],
  ['aside', callout],
  ['hr', element => [{ type: 'thematicBreak', ...anchored(element), ...placed(element.place) }]],
])

/** Reads nodes as blocks; words that stand loose between blocks become paragraphs. */
export function blocks(nodes: readonly Node[], context: Context): readonly DraftBlock[] {
  const found: DraftBlock[] = []
  let loose: Node[] = []
  const closeParagraph = () => {
    found.push(...looseParagraph(loose, context))
    loose = []
  }
  for (const node of nodes) {
    const handler = node.type === 'element' ? handlerOf(node) : undefined
    if (node.type === 'text' || !handler) {
      loose.push(node)
      continue
    }
    closeParagraph()
    if (!dropped(node, context.report)) found.push(...handler(node, within(node, context)))
  }
  closeParagraph()
  return found
}

function handlerOf(element: Element): BlockHandler | undefined {
  if (isDisplayFormula(element)) return displayFormula
  if (element.attributes.get('role') === 'heading') return heading
  return handlers.get(element.name) ?? (holdsBlock(element) ? container : undefined)
}

const holdsBlock = (element: Element): boolean =>
  element.name !== 'svg' &&
  element.name !== 'math' &&
  element.children.some(
    child => child.type === 'element' && (isBlock(child.name) || isDisplayFormula(child) || holdsBlock(child)),
  )

function looseParagraph(nodes: readonly Node[], context: Context): readonly DraftBlock[] {
  const run = content(nodes, context)
  return isBlank(run) ? [] : [{ type: 'paragraph', content: run, ...placed(spanning(run.map(inline => inline.place))) }]
}

function paragraph(element: Element, context: Context): readonly DraftBlock[] {
  const found = container(element, context)
  const [only] = found
  return only?.type === 'paragraph' && found.length === 1 ? [{ ...only, ...placed(element.place) }] : found
}
