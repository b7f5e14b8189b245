import type { DraftBlock } from '../../draft/index.ts'
import { callout } from './callouts.ts'
import { code } from './code.ts'
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

const containers = [
  'html',
  'body',
  'main',
  'article',
  'section',
  'nav',
  'header',
  'footer',
  'div',
  'address',
  'center',
  'form',
  'fieldset',
  'legend',
  'hgroup',
  'search',
  'details',
  'summary',
  'dialog',
  'li',
  'dt',
  'dd',
  'figcaption',
  'caption',
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'optgroup',
  'option',
] as const

const handlers: ReadonlyMap<string, BlockHandler> = new Map<string, BlockHandler>([
  ...containers.map(name => [name, container] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(name => [name, heading] as const),
  ...['ul', 'ol', 'menu', 'dir'].map(name => [name, list] as const),
  ...['pre', 'listing', 'xmp', 'plaintext'].map(name => [name, code] as const),
  ['p', paragraph],
  ['dl', definitionList],
  ['table', table],
  ['figure', figure],
  ['blockquote', quote],
  ['aside', callout],
  ['hr', element => [{ type: 'thematicBreak', ...anchored(element), ...placed(element.place) }]],
])

/** Whether an element of this name stands on lines of its own. */
export const isBlock = (name: string): boolean => handlers.has(name)

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

/** What an element without a meaning of its own holds; its id goes to the block in it where there is exactly one. */
export function container(element: Element, context: Context): readonly DraftBlock[] {
  const { id } = anchored(element)
  const link = element.name === 'a' ? element.attributes.get('href') : undefined
  return anchoredOnly(id, blocks(element.children, link === undefined ? context : { ...context, link }))
}

/** Gives an id to the one block of a wrapper, where it is one and has none. */
export function anchoredOnly(id: string | undefined, found: readonly DraftBlock[]): readonly DraftBlock[] {
  const [only] = found
  return id !== undefined && only && found.length === 1 && only.id === undefined ? [{ ...only, id }] : found
}

function paragraph(element: Element, context: Context): readonly DraftBlock[] {
  const found = container(element, context)
  const [only] = found
  return only?.type === 'paragraph' && found.length === 1 ? [{ ...only, ...placed(element.place) }] : found
}
