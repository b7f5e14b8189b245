import { element } from '../../xml/element.ts'
import type { Tree } from '../../xml/tree.ts'
import type { MathNode } from './mathml.ts'
import { mathRun, property, type Row } from './omml-parts.ts'

const cellsOf = (row: MathNode) => row.children.filter(({ name }) => name === 'mtd')

const isSet = (cell: MathNode | undefined, side: 'left' | 'right') =>
  cell?.attributes['class']?.split(' ').includes(`tml-${side}`) ?? false

/** Whether a table's rows are equations aligned at points: cells that face each other. */
const isAligned = (rows: readonly (readonly MathNode[])[]) =>
  rows.some(cells => cells.length > 1 && isSet(cells[0], 'right'))

/** A table of a formula: equations under each other (ECMA-376 22.1.2.34) or a matrix (22.1.2.60). */
export function matrix(node: MathNode, row: Row): Tree {
  const rows = node.children.map(cellsOf)
  const columns = Math.max(1, ...rows.map(cells => cells.length))
  if (isAligned(rows))
    return element(
      'm:eqArr',
      {},
      rows.map(cells =>
        element(
          'm:e',
          {},
          cells.flatMap((cell, at) => [...(at > 0 ? [mathRun('&', 'upright')] : []), ...row(cell.children)]),
        ),
      ),
    )
  const isLeft = isSet(rows[0]?.[0], 'left')
  const shape = element('m:mcPr', {}, property('m:count', columns), property('m:mcJc', isLeft ? 'left' : 'center'))
  return element(
    'm:m',
    {},
    element('m:mPr', {}, element('m:mcs', {}, element('m:mc', {}, shape))),
    rows.map(cells =>
      element(
        'm:mr',
        {},
        Array.from({ length: columns }, (_, at) => element('m:e', {}, row(cells[at]?.children ?? []))),
      ),
    ),
  )
}
