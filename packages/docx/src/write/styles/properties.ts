import { element } from '../../xml/element.ts'
import type { Tree } from '../../xml/tree.ts'
import type { Edge, Edges, Ground, ParagraphFormat, RunFormat } from './format.ts'
import { palette, tintOf } from './palette.ts'

const hexadecimal = (share: number) => share.toString(16).padStart(2, '0').toUpperCase()

const edge = (name: string, line: Edge | undefined): readonly Tree[] => {
  if (!line) return []
  const { theme, rgb } = palette[line.color]
  return [
    element(name, {
      'w:val': 'single',
      'w:sz': line.size,
      'w:space': line.space,
      'w:color': line.tint === undefined ? rgb : tintOf(rgb, line.tint),
      'w:themeColor': theme,
      'w:themeTint': line.tint === undefined ? undefined : hexadecimal(line.tint),
    }),
  ]
}

/** The lines along the edges of a paragraph, a table or a cell, in the order that the schema demands. */
export const edgesXml = (name: string, edges: Edges): Tree =>
  element(
    name,
    {},
    edge('w:top', edges.top),
    edge('w:left', edges.left),
    edge('w:bottom', edges.bottom),
    edge('w:right', edges.right),
    edge('w:between', edges.between),
  )

export const groundXml = ({ color, tint }: Ground): Tree =>
  element('w:shd', {
    'w:val': 'clear',
    'w:color': 'auto',
    'w:fill': tint === undefined ? palette[color].rgb : tintOf(palette[color].rgb, tint),
    'w:themeFill': palette[color].theme,
    'w:themeFillTint': tint === undefined ? undefined : hexadecimal(tint),
  })

/** `w:pPr` without its element, in the order of ECMA-376 17.3.1.26. */
export function paragraphProperties(format: ParagraphFormat): readonly Tree[] {
  const { spacing, indent, align } = format
  return [
    ...(format.keepNext === undefined ? [] : [toggle('w:keepNext', format.keepNext)]),
    ...(format.keepLines === undefined ? [] : [toggle('w:keepLines', format.keepLines)]),
    ...(format.numbering
      ? [
          element(
            'w:numPr',
            {},
            element('w:ilvl', { 'w:val': format.numbering.level }),
            element('w:numId', { 'w:val': format.numbering.number }),
          ),
        ]
      : []),
    ...(format.edges ? [edgesXml('w:pBdr', format.edges)] : []),
    ...(format.ground ? [groundXml(format.ground)] : []),
    ...(format.tabs
      ? [
          element(
            'w:tabs',
            {},
            format.tabs.map(tab => element('w:tab', { 'w:val': tab.align, 'w:pos': tab.position })),
          ),
        ]
      : []),
    ...(spacing
      ? [
          element('w:spacing', {
            'w:before': spacing.before,
            'w:after': spacing.after,
            'w:line': spacing.line,
            'w:lineRule': spacing.line === undefined ? undefined : spacing.exact ? 'exact' : 'auto',
          }),
        ]
      : []),
    ...(indent
      ? [element('w:ind', { 'w:left': indent.left, 'w:right': indent.right, 'w:hanging': indent.hanging })]
      : []),
    ...(format.contextualSpacing === undefined ? [] : [toggle('w:contextualSpacing', format.contextualSpacing)]),
    ...(align ? [element('w:jc', { 'w:val': align })] : []),
    ...(format.outlineLevel === undefined ? [] : [element('w:outlineLvl', { 'w:val': format.outlineLevel })]),
  ]
}

const toggle = (name: string, on: boolean) => element(name, on ? {} : { 'w:val': '0' })

const fonts = {
  body: {
    'w:asciiTheme': 'minorHAnsi',
    'w:hAnsiTheme': 'minorHAnsi',
    'w:eastAsiaTheme': 'minorEastAsia',
    'w:cstheme': 'minorBidi',
  },
  heading: {
    'w:asciiTheme': 'majorHAnsi',
    'w:hAnsiTheme': 'majorHAnsi',
    'w:eastAsiaTheme': 'majorEastAsia',
    'w:cstheme': 'majorBidi',
  },
  code: { 'w:ascii': 'Consolas', 'w:hAnsi': 'Consolas', 'w:cs': 'Courier New' },
  symbol: {
    'w:ascii': 'Segoe UI Symbol',
    'w:hAnsi': 'Segoe UI Symbol',
    'w:eastAsia': 'Segoe UI Symbol',
    'w:cs': 'Segoe UI Symbol',
  },
} as const

/** The ground of what is highlighted: a shade, because `w:highlight` may not stand in a style (ECMA-376 17.3.2.15). */
const markerPen = element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'FFF0A0' })

/** `w:rPr` without its element, in the order of ECMA-376 17.3.2.28; complex scripts get the same weight, slope and size. */
export function runProperties(format: RunFormat): readonly Tree[] {
  const { bold, italic, color, size } = format
  return [
    ...(format.font ? [element('w:rFonts', fonts[format.font])] : []),
    ...(bold === undefined ? [] : [toggle('w:b', bold), toggle('w:bCs', bold)]),
    ...(italic === undefined ? [] : [toggle('w:i', italic), toggle('w:iCs', italic)]),
    ...(format.caps === undefined ? [] : [toggle('w:caps', format.caps)]),
    ...(format.strikethrough ? [element('w:strike')] : []),
    ...(format.noProof ? [element('w:noProof')] : []),
    ...(color ? [element('w:color', { 'w:val': palette[color].rgb, 'w:themeColor': palette[color].theme })] : []),
    ...(format.tracking === undefined ? [] : [element('w:spacing', { 'w:val': format.tracking })]),
    ...(size === undefined ? [] : [element('w:sz', { 'w:val': size }), element('w:szCs', { 'w:val': size })]),
    ...(format.underline ? [element('w:u', { 'w:val': 'single' })] : []),
    ...edge('w:bdr', format.edge),
    ...(format.ground ? [groundXml(format.ground)] : []),
    ...(format.highlight ? [markerPen] : []),
    ...(format.position ? [element('w:vertAlign', { 'w:val': format.position })] : []),
  ]
}
