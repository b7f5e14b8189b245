import { element } from '../../xml/element.ts'
import type { Tree } from '../../xml/tree.ts'
import type { MathNode } from './mathml.ts'
import { childAt, core, operatorOf, property, type Row } from './omml-parts.ts'

const largeOperator = /^[∑∏∐∫∬∭∮∯∰⋀⋁⋂⋃⨀⨁⨂⨄⨆]$/u

/** Which child is the operator's lower limit and which its upper one. */
const limits: { readonly [name: string]: { readonly below?: number; readonly above?: number } } = {
  msub: { below: 1 },
  munder: { below: 1 },
  msup: { above: 1 },
  mover: { above: 1 },
  msubsup: { below: 1, above: 2 },
  munderover: { below: 1, above: 2 },
}

/** Whether a node is a sum, a product, an integral or alike, with or without limits. */
export function isNary(node: MathNode): boolean {
  const found = core(node)
  return largeOperator.test(operatorOf(found.name in limits ? found.children[0] : found))
}

/** Whether what a large operator is over ends before a node: at a relation, a sign or another large operator. */
const endsOperand = (node: MathNode) => /^[=<>≤≥≠≈≡∼→,;+\u2212-]$/u.test(operatorOf(node)) || isNary(node)

/** How many of the nodes behind a large operator it is over. */
export function operandLength(behind: readonly MathNode[]): number {
  const end = behind.findIndex(endsOperand)
  return end < 0 ? behind.length : end
}

/** A large operator with its limits and what it is over (ECMA-376 22.1.2.70). */
export function nary(node: MathNode, operand: readonly MathNode[], row: Row): Tree {
  const found = core(node)
  const places = limits[found.name]
  const operator = places ? found.children[0] : found
  const limit = (index: number | undefined) => (index === undefined ? [] : row(childAt(found, index)))
  const below = limit(places?.below)
  const above = limit(places?.above)
  return element(
    'm:nary',
    {},
    element(
      'm:naryPr',
      {},
      property('m:chr', operatorOf(operator)),
      property('m:limLoc', found.name.startsWith('munder') || found.name === 'mover' ? 'undOvr' : 'subSup'),
      below.length === 0 ? property('m:subHide', 1) : [],
      above.length === 0 ? property('m:supHide', 1) : [],
    ),
    element('m:sub', {}, below),
    element('m:sup', {}, above),
    element('m:e', {}, row(operand)),
  )
}
