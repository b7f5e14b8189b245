import { element } from '../../xml/element.ts'
import type { Tree } from '../../xml/tree.ts'
import { matrix } from './matrix.ts'
import type { MathNode } from './mathml.ts'
import { enclosed } from './enclosed.ts'
import { isNary, nary, operandLength } from './nary.ts'
import { childAt, core, mathRun, operatorOf, property } from './omml-parts.ts'
import { stacked, stackedTwice } from './stacked.ts'

type Conversion = (node: MathNode) => readonly Tree[]

const isFence = (node: MathNode | undefined, form: 'prefix' | 'postfix') => {
  const { name, attributes } = node ? core(node) : { name: '', attributes: {} as MathNode['attributes'] }
  return (
    name === 'mo' &&
    attributes['fence'] === 'true' &&
    (attributes['form'] ?? form) === form &&
    attributes['stretchy'] !== 'false'
  )
}

/** What stands between two brackets that grow with it, as one delimiter (ECMA-376 22.1.2.24). */
const fenced = (nodes: readonly MathNode[]): Tree =>
  element(
    'm:d',
    {},
    element('m:dPr', {}, property('m:begChr', operatorOf(nodes[0])), property('m:endChr', operatorOf(nodes.at(-1)))),
    element('m:e', {}, row(nodes.slice(1, -1))),
  )

const grouped: Conversion = ({ children, attributes: { style = '' } }) => {
  if (style.includes('border:')) return [element('m:borderBox', {}, element('m:e', {}, row(children)))]
  return children.length > 1 && isFence(children[0], 'prefix') && isFence(children.at(-1), 'postfix')
    ? [fenced(children)]
    : row(children)
}

/** The parts of a node under their names in Office Math. */
const built =
  (name: string, ...parts: readonly (readonly [name: string, index: number])[]): Conversion =>
  node => [
    element(
      name,
      {},
      parts.map(([part, index]) => element(part, {}, row(childAt(node, index)))),
    ),
  ]

const invisible = /^[\u2061-\u2064\u200B]*$/

const conversions: { readonly [name: string]: Conversion } = {
  math: grouped,
  mrow: grouped,
  mstyle: grouped,
  mpadded: grouped,
  mi: ({ words, attributes: { mathvariant = '' } }) => [
    mathRun(
      words,
      [...words].length > 1 || mathvariant === 'normal' ? 'upright' : 'italic',
      mathvariant.includes('bold'),
    ),
  ],
  mn: ({ words }) => [mathRun(words, 'upright')],
  mo: ({ words }) => (invisible.test(words) ? [] : [mathRun(words, 'upright')]),
  mtext: ({ words }) => (words === '' ? [] : [mathRun(words, 'words')]),
  mspace: ({ attributes: { width = '' } }) =>
    Number.parseFloat(width) > 0 ? [mathRun(Number.parseFloat(width) >= 1 ? '\u2003' : '\u2009', 'upright')] : [],
  mfrac: node => [
    element(
      'm:f',
      {},
      node.attributes['linethickness']?.startsWith('0') ? element('m:fPr', {}, property('m:type', 'noBar')) : [],
      element('m:num', {}, row(childAt(node, 0))),
      element('m:den', {}, row(childAt(node, 1))),
    ),
  ],
  msqrt: ({ children }) => [
    element(
      'm:rad',
      {},
      element('m:radPr', {}, property('m:degHide', 1)),
      element('m:deg'),
      element('m:e', {}, row(children)),
    ),
  ],
  mroot: built('m:rad', ['m:deg', 1], ['m:e', 0]),
  msub: built('m:sSub', ['m:e', 0], ['m:sub', 1]),
  msup: built('m:sSup', ['m:e', 0], ['m:sup', 1]),
  msubsup: built('m:sSubSup', ['m:e', 0], ['m:sub', 1], ['m:sup', 2]),
  munder: node => [stacked(node, row)],
  mover: node => [stacked(node, row)],
  munderover: node => [stackedTwice(node, row)],
  mtable: node => [matrix(node, row)],
  mphantom: ({ children }) => [
    element('m:phant', {}, element('m:phantPr', {}, property('m:show', 0)), element('m:e', {}, row(children))),
  ],
  menclose: node => [enclosed(node, row)],
}

/** The elements that only stand within tables, whose conversion reads them. */
const ofTables: ReadonlySet<string> = new Set(['mtr', 'mtd'])

function row(nodes: readonly MathNode[]): readonly Tree[] {
  const [first, ...rest] = nodes
  if (!first) return []
  if (isNary(first)) {
    const length = operandLength(rest)
    return [nary(first, rest.slice(0, length), row), ...row(rest.slice(length))]
  }
  return [
    ...((Object.hasOwn(conversions, first.name) ? conversions[first.name]?.(first) : undefined) ?? []),
    ...row(rest),
  ]
}

/** The first element of a formula that Office Math has no counterpart for. */
export function unconvertible(node: MathNode): string | undefined {
  if (!Object.hasOwn(conversions, node.name) && !ofTables.has(node.name)) return node.name
  for (const inner of node.children) {
    const found = unconvertible(inner)
    if (found !== undefined) return found
  }
  return undefined
}

/** A formula of MathML as the content of `m:oMath`; see {@link unconvertible} for what it cannot be made of. */
export const omml = (math: MathNode): readonly Tree[] => row([math])
