import { parse, type DefaultTreeAdapterTypes as Parsed } from 'parse5'
import type { Place, Report } from '@stet/core'
import type { catalog } from './diagnostics.ts'

/** An element of a page. */
export interface Element {
  readonly type: 'element'
  /** In lower case. */
  readonly name: string
  readonly classes: readonly string[]
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Node[]
  readonly place?: Place
}

interface Text {
  readonly type: 'text'
  readonly value: string
  readonly place?: Place
}

export type Node = Element | Text

/** How many elements may stand in one another before the rest is read as plain words. */
const deepest = 500

interface Source {
  readonly file: string
  readonly report: Report<typeof catalog>
}

/** The tree of a page, as a browser makes it of its source. */
export const pageTree = (html: string, source: Source): readonly Node[] =>
  childrenOf(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), source, 0)

const childrenOf = (parent: Parsed.ParentNode, source: Source, depth: number): readonly Node[] =>
  parent.childNodes.flatMap((child): readonly Node[] => {
    const place = placeOf(child, source.file)
    if ('value' in child) return [{ type: 'text', value: child.value, ...place }]
    if (!('tagName' in child)) return []
    if (depth === deepest) {
      source.report('site/too-deep', { limit: deepest }, place.place)
      return [{ type: 'text', value: wordsOf(child), ...place }]
    }
    const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]))
    const classes = (attributes.get('class') ?? '').split(/\s+/).filter(Boolean)
    const children = childrenOf(child, source, depth + 1)
    return [{ type: 'element', name: child.tagName, classes, attributes, children, ...place }]
  })

function placeOf({ sourceCodeLocation: at }: Parsed.ChildNode, file: string): { readonly place?: Place } {
  if (!at) return {}
  const start = { line: at.startLine, column: at.startCol, offset: at.startOffset }
  return { place: { file, start, end: { line: at.endLine, column: at.endCol, offset: at.endOffset } } }
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
