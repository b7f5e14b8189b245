import { isScalar, type Node } from 'yaml'
import type { Place, Report } from '../../diagnostic/index.ts'
import type { Locate } from '../html/places.ts'
import type { catalog } from './diagnostics.ts'

/** A stretch of YAML, and how its offsets become places. */
export interface Context {
  readonly yaml: string
  readonly locate: Locate
  readonly report: Report<typeof catalog>
}

/** The words of a scalar, white space at their ends taken off; undefined for any other node. */
export const wordsOf = (node: unknown): string | undefined =>
  isScalar(node) && (typeof node.value === 'string' || node.value === null)
    ? (node.value ?? '').replaceAll(/^[\t\n\r ]+|[\t\n\r ]+$/g, '')
    : undefined

/** The offsets of a node. */
export const rangeOf = (node: Node): [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0]

/** The place of a node. */
export const placeOf = (node: Node, { locate }: Context): Place => locate(...rangeOf(node))
