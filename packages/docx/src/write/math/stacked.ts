import { element } from '../../xml/element.ts'
import type { Tree } from '../../xml/tree.ts'
import type { MathNode } from './mathml.ts'
import { childAt, core, operatorOf, property, type Row } from './omml-parts.ts'

const bars: ReadonlySet<string> = new Set(['¯', '‾', '_', '―', '−', '\u0305', '\u0332'])
const groups: ReadonlySet<string> = new Set(['⏞', '⏟', '⎴', '⎵', '⏜', '⏝', '→', '←', '↔'])

/** The combining character by which Word draws an accent. */
const accents: ReadonlyMap<string, string> = new Map([
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['˙', '\u0307'],
  ['.', '\u0307'],
  ['¨', '\u0308'],
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['ˇ', '\u030C'],
  ['˘', '\u0306'],
  ['˚', '\u030A'],
  ['→', '\u20D7'],
  ['⃗', '\u20D7'],
  ['¯', '\u0305'],
  ['‾', '\u0305'],
])

/** Something directly over or under something: an accent, a bar, a brace, or a limit (ECMA-376 22.1.2.1, .7, .41, .54, .56). */
export function stacked(node: MathNode, row: Row): Tree {
  const base = element('m:e', {}, row(childAt(node, 0)))
  const isOver = node.name === 'mover'
  const mark = operatorOf(node.children[1])
  const stretches = node.children[1] !== undefined && core(node.children[1]).attributes['stretchy'] !== 'false'
  const position = property('m:pos', isOver ? 'top' : 'bot')
  const accent = accents.get(mark)
  if (isOver && accent !== undefined && !stretches)
    return element('m:acc', {}, element('m:accPr', {}, property('m:chr', accent)), base)
  if (bars.has(mark)) return element('m:bar', {}, element('m:barPr', {}, position), base)
  if (groups.has(mark))
    return element(
      'm:groupChr',
      {},
      element('m:groupChrPr', {}, property('m:chr', mark), position, property('m:vertJc', isOver ? 'bot' : 'top')),
      base,
    )
  if (isOver && accent !== undefined)
    return element('m:acc', {}, element('m:accPr', {}, property('m:chr', accent)), base)
  return element(isOver ? 'm:limUpp' : 'm:limLow', {}, base, element('m:lim', {}, row(childAt(node, 1))))
}

/** Something with one thing under and another over it. */
export const stackedTwice = (node: MathNode, row: Row): Tree =>
  element(
    'm:limUpp',
    {},
    element(
      'm:e',
      {},
      element('m:limLow', {}, element('m:e', {}, row(childAt(node, 0))), element('m:lim', {}, row(childAt(node, 1)))),
    ),
    element('m:lim', {}, row(childAt(node, 2))),
  )
