import type { RootContent } from 'mdast'
import type { Stretch } from './three-way.ts'

/** A stretch of whole lines of Markdown that says whole units: the smallest that does. */
export interface Segment extends Stretch {
  /** The numbers of the units that it says; none for definitions, comments and notes. */
  readonly units: readonly number[]
  readonly nodes: readonly RootContent[]
}

/** Where units begin and end in the source; undefined where that is not known. */
export type Places = (id: string) => Stretch | undefined

/** Elements that have no end (HTML 13.1.2). */
const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** The elements that are open behind a stretch of HTML. */
function openBehind(open: readonly string[], html: string): readonly string[] {
  const stack = [...open]
  for (const [, slash, name = '', closed] of html
    .replaceAll(/<!--[^]*?(?:-->|$)/g, '')
    .matchAll(/<(\/?)([a-z][a-z0-9-]*)\b(?:"[^"]*"|'[^']*'|[^'">])*?(\/?)>/gi)) {
    const element = name.toLowerCase()
    if (slash) {
      const at = stack.lastIndexOf(element)
      if (at >= 0) stack.length = at
    } else if (!closed && !voidElements.has(element)) stack.push(element)
  }
  return stack
}

/** The offsets of a node. */
export const stretchOf = (node: RootContent): Stretch => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

/**
 * Cuts nodes that follow each other into segments: one for each node, and one for all nodes from an opening HTML tag to the
 * closing one, for a caption and its table, and for whatever a unit reaches over.
 */
export function segmentsOf(
  nodes: readonly RootContent[],
  units: readonly { readonly id: string }[],
  places: Places,
  source: string,
): readonly Segment[] {
  const groups: { start: number; end: number; nodes: RootContent[]; units: number[] }[] = []
  let open: readonly string[] = []
  let joins = false
  for (const [index, node] of nodes.entries()) {
    const { start, end } = stretchOf(node)
    const last = groups.at(-1)
    if (joins && last) {
      last.nodes.push(node)
      last.end = end
    } else groups.push({ start, end, nodes: [node], units: [] })
    if (node.type === 'html') open = openBehind(open, node.value)
    const isCaption =
      node.type === 'paragraph' && nodes[index + 1]?.type === 'table' && source.startsWith('Table:', start)
    joins = open.length > 0 || isCaption
  }
  let at = 0
  for (const [number, { id }] of units.entries()) {
    const place = places(id)
    if (place) while (at + 1 < groups.length && (groups[at + 1]?.start ?? 0) <= place.start) at++
    const group = groups[at]
    if (!group) break
    group.units.push(number)
    const reached = groups.slice(at + 1).findIndex(({ start }) => start >= (place?.end ?? 0))
    for (const next of groups.splice(at + 1, reached < 0 ? groups.length : reached)) {
      group.end = next.end
      group.nodes.push(...next.nodes)
    }
  }
  return groups
}
