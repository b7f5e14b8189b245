import { parse, parseFragment, type DefaultTreeAdapterTypes as Parsed } from 'parse5'
import type { Place, Report } from '../../diagnostic/index.ts'
import type { catalog } from './diagnostics.ts'
import type { Locate } from './places.ts'

/** An HTML element as the browser's rules make it of its source. */
export interface Element {
  readonly type: 'element'
  /** In lower case. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Node[]
  /** Absent where the parser supplied an element that the source leaves out. */
  readonly place: Place | undefined
}

export interface Text {
  readonly type: 'text'
  readonly value: string
  readonly place: Place | undefined
}

export type Node = Element | Text

/** How many elements may stand in one another; what lies deeper is kept as plain words. */
const deepest = 400

const options = { sourceCodeLocationInfo: true, scriptingEnabled: false }

/** Parses a whole page. Promises a tree of bounded depth, without comments, templates and event handlers. */
export const documentTree = (text: string, locate: Locate, report: Report<typeof catalog>): readonly Node[] =>
  childrenOf(parse(text, options), { locate, report, depth: 0, tellsHandlers: false })

/** Parses what may stand in a page's body, with the same promises. */
export const fragmentTree = (text: string, locate: Locate, report: Report<typeof catalog>): readonly Node[] =>
  childrenOf(parseFragment(text, options), { locate, report, depth: 0, tellsHandlers: true })

interface Context {
  readonly locate: Locate
  readonly report: Report<typeof catalog>
  readonly depth: number
  /** Whether an author wrote the tags by hand, and should know of event handlers in them. */
  readonly tellsHandlers: boolean
}

const childrenOf = (parent: Parsed.ParentNode, context: Context): readonly Node[] =>
  parent.childNodes.flatMap(child => nodeOf(child, context))

function nodeOf(node: Parsed.ChildNode, context: Context): readonly Node[] {
  const location = node.sourceCodeLocation
  const place = location ? context.locate(location.startOffset, location.endOffset) : undefined
  if ('value' in node) return [{ type: 'text', value: node.value, place }]
  if (!('tagName' in node) || node.tagName === 'template') return []
  if (context.depth === deepest) {
    context.report('html/too-deep', { limit: deepest }, place)
    return [{ type: 'text', value: wordsOf(node), place }]
  }
  return [
    {
      type: 'element',
      name: node.tagName,
      attributes: attributesOf(node, place, context),
      children: childrenOf(node, { ...context, depth: context.depth + 1 }),
      place,
    },
  ]
}

function attributesOf(node: Parsed.Element, place: Place | undefined, { report, tellsHandlers }: Context) {
  const attributes = new Map<string, string>()
  for (const { name, value } of node.attrs)
    if (!/^on/i.test(name)) attributes.set(name, value)
    else if (tellsHandlers) report('html/handler-dropped', { element: node.tagName, attribute: name }, place)
  return attributes
}

/** The words of a tree of any depth. */
function wordsOf(root: Parsed.Element): string {
  const words: string[] = []
  const pending: Parsed.ChildNode[] = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('value' in node) words.push(node.value)
    else if ('childNodes' in node) pending.push(...node.childNodes.toReversed())
  }
  return words.join(' ')
}
