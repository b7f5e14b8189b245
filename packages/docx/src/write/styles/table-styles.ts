import { styleId, styleName, type Standing } from '../../style/standing.ts'
import { element } from '../../xml/element.ts'
import type { Tree } from '../../xml/tree.ts'
import type { Color, Look } from './look.ts'
import { edgesXml } from './properties.ts'
import { pathFormat } from './path-format.ts'

/** Between a cell's edge and its words, in twentieths of a point. */
export const cellMargin = 100

const root: Standing = { kind: { type: 'table' }, path: [] }
const rootName = styleName(root)

const margins = element(
  'w:tblCellMar',
  {},
  element('w:top', { 'w:w': 40, 'w:type': 'dxa' }),
  element('w:left', { 'w:w': cellMargin, 'w:type': 'dxa' }),
  element('w:bottom', { 'w:w': 40, 'w:type': 'dxa' }),
  element('w:right', { 'w:w': cellMargin, 'w:type': 'dxa' }),
)

const rule = { color: 'accent', size: 8, space: 0 } as const

const line = (name: string, color: Color, size: number, { colors }: Look): Tree =>
  element(name, {
    'w:val': 'single',
    'w:sz': size,
    'w:space': 0,
    'w:color': colors[color].rgb,
    'w:themeColor': colors[color].theme,
  })

/** The style of all tables: rules above, below and under the head, hairlines between rows (ECMA-376 17.7.6). */
const rootStyle = (look: Look): Tree =>
  element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': styleId(rootName) },
    element('w:name', { 'w:val': rootName }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 40 }),
    element('w:qFormat'),
    element(
      'w:tblPr',
      {},
      element(
        'w:tblBorders',
        {},
        line('w:top', rule.color, rule.size, look),
        line('w:bottom', rule.color, rule.size, look),
        line('w:insideH', 'grey', 4, look),
      ),
      margins,
    ),
    element(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      element(
        'w:tcPr',
        {},
        edgesXml('w:tcBorders', { bottom: rule }, look),
        element('w:vAlign', { 'w:val': 'bottom' }),
      ),
    ),
  )

/** Word's own base of all table styles. */
const tableNormal = element(
  'w:style',
  { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
  element('w:name', { 'w:val': 'Normal Table' }),
  element('w:uiPriority', { 'w:val': 99 }),
  element('w:semiHidden'),
  element('w:unhideWhenUsed'),
  element(
    'w:tblPr',
    {},
    element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
    element(
      'w:tblCellMar',
      {},
      ['top', 'left', 'bottom', 'right'].map(side =>
        element(`w:${side}`, { 'w:w': side === 'left' || side === 'right' ? 108 : 0, 'w:type': 'dxa' }),
      ),
    ),
  ),
)

/** The style of the tables of a standing: the common one, shifted to where the path's lines begin. */
const styleOf = (standing: Standing): Tree =>
  element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': styleId(styleName(standing)) },
    element('w:name', { 'w:val': styleName(standing) }),
    element('w:basedOn', { 'w:val': styleId(rootName) }),
    element('w:uiPriority', { 'w:val': 40 }),
    element('w:tblPr', {}, element('w:tblInd', { 'w:w': pathFormat(standing.path).left, 'w:type': 'dxa' })),
  )

/** All table styles of a document. */
export const tableStyles = (standings: readonly Standing[], look: Look): readonly Tree[] => [
  tableNormal,
  rootStyle(look),
  ...standings.filter(standing => styleName(standing) !== rootName).map(styleOf),
]
