import type { Edge, ParagraphFormat } from './format.ts'
import type { Box } from './path-format.ts'

/** The most that Word allows between a line and words, in points (ECMA-376 17.18.68 and Word's own limit). */
const mostSpace = 31

const outward = (edge: Edge | undefined, inward: number): Edge | undefined =>
  edge && { ...edge, space: Math.min(mostSpace, edge.space + Math.round(Math.max(0, inward) / 20)) }

/**
 * The lines and the ground of a paragraph in a box. Lines are drawn where a paragraph's words begin and end, so those of an
 * indented one keep so much more distance that they go on in one line with the others'. On the ground of a callout
 * everything stands; in a quote, code keeps its own.
 *
 * @param start where the first of its lines begins, in twentieths of a point
 * @param end where its lines end, likewise
 */
export function boxed(
  { edges, ground }: ParagraphFormat,
  box: Box,
  start: number,
  end: number,
): Pick<ParagraphFormat, 'edges' | 'ground'> {
  const left = outward(box.edges.left, start - box.left)
  const right = outward(box.edges.right, end - box.right)
  const own = { ...box.edges, ...(left ? { left } : {}), ...(right ? { right } : {}) }
  if (box.ground) return { edges: own, ground: box.ground }
  return { edges: { ...edges, ...own }, ...(ground ? { ground } : {}) }
}
