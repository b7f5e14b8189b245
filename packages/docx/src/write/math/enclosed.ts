import { element } from '../../xml/element.ts'
import type { Tree } from '../../xml/tree.ts'
import type { MathNode } from './mathml.ts'
import { property, type Row } from './omml-parts.ts'

const strikes: ReadonlyMap<string, string> = new Map([
  ['updiagonalstrike', 'm:strikeBLTR'],
  ['downdiagonalstrike', 'm:strikeTLBR'],
  ['horizontalstrike', 'm:strikeH'],
  ['verticalstrike', 'm:strikeV'],
])

const hiddenEdges = ['m:hideTop', 'm:hideBot', 'm:hideLeft', 'm:hideRight'].map(name => property(name, 1))

/** Something with a line above or below it, struck out, or in a box (ECMA-376 22.1.2.7, 22.1.2.11). */
export function enclosed({ attributes, children }: MathNode, row: Row): Tree {
  const notation = attributes['notation'] ?? 'box'
  const base = element('m:e', {}, row(children))
  if (notation === 'top' || notation === 'bottom')
    return element('m:bar', {}, element('m:barPr', {}, property('m:pos', notation === 'top' ? 'top' : 'bot')), base)
  const struck = notation.split(' ').flatMap(word => strikes.get(word) ?? [])
  if (struck.length === 0) return element('m:borderBox', {}, base)
  const lines = ['m:strikeH', 'm:strikeV', 'm:strikeBLTR', 'm:strikeTLBR'].filter(name => struck.includes(name))
  return element(
    'm:borderBox',
    {},
    element(
      'm:borderBoxPr',
      {},
      hiddenEdges,
      lines.map(name => property(name, 1)),
    ),
    base,
  )
}
