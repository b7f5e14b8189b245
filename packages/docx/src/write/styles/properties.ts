import { element, type Attributes } from '../../xml/element.ts'
import type { Tree } from '../../xml/tree.ts'
import type { Edge, Edges, Ground, ParagraphFormat, RunFormat } from './format.ts'
import { tintOf, type Look } from './look.ts'

const hexadecimal = (share: number) => share.toString(16).padStart(2, '0').toUpperCase()

const edge = (name: string, line: Edge | undefined, { colors }: Look): readonly Tree[] => {
  if (!line) return []
  const { theme, rgb } = colors[line.color]
  return [
    element(name, {
      'w:val': 'single',
      'w:sz': line.size,
      'w:space': line.space,
      'w:color': line.tint === undefined ? rgb : tintOf(rgb, line.tint),
      'w:themeColor': theme,
      'w:themeTint': line.tint === undefined || theme === undefined ? undefined : hexadecimal(line.tint),
    }),
  ]
}

/** The lines along the edges of a paragraph, a table or a cell, in the order that the schema demands. */
export const edgesXml = (name: string, edges: Edges, look: Look): Tree =>
  element(
    name,
    {},
    edge('w:top', edges.top, look),
    edge('w:left', edges.left, look),
    edge('w:bottom', edges.bottom, look),
    edge('w:right', edges.right, look),
    edge('w:between', edges.between, look),
  )

/** What stands behind words (ECMA-376 17.3.5). */
export const groundXml = ({ color, tint }: Ground, { colors }: Look): Tree =>
  element('w:shd', {
    'w:val': 'clear',
    'w:color': 'auto',
    'w:fill': tint === undefined ? colors[color].rgb : tintOf(colors[color].rgb, tint),
    'w:themeFill': colors[color].theme,
    'w:themeFillTint': tint === undefined || colors[color].theme === undefined ? undefined : hexadecimal(tint),
  })

/** `w:pPr` without its element, in the order of ECMA-376 17.3.1.26. */
export function paragraphProperties(format: ParagraphFormat, look: Look): readonly Tree[] {
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
    ...(format.edges ? [edgesXml('w:pBdr', format.edges, look)] : []),
    ...(format.ground ? [groundXml(format.ground, look)] : []),
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

const themeFonts = (theme: 'minor' | 'major') => ({
  'w:asciiTheme': `${theme}HAnsi`,
  'w:hAnsiTheme': `${theme}HAnsi`,
  'w:eastAsiaTheme': `${theme}EastAsia`,
  'w:cstheme': `${theme}Bidi`,
})

/** Fonts by their place in the theme of the file; that of code by its name, since a theme has no place for it. */
function fontsOf(font: NonNullable<RunFormat['font']>, { fonts }: Look): Attributes {
  if (font === 'body') return themeFonts('minor')
  if (font === 'heading') return themeFonts('major')
  if (font === 'code') return { 'w:ascii': fonts.code, 'w:hAnsi': fonts.code, 'w:cs': 'Courier New' }
  const symbols = 'Segoe UI Symbol'
  return { 'w:ascii': symbols, 'w:hAnsi': symbols, 'w:eastAsia': symbols, 'w:cs': symbols }
}

/** `w:rPr` without its element, in the order of ECMA-376 17.3.2.28; complex scripts get the same weight, slope and size. */
export function runProperties(format: RunFormat, look: Look): readonly Tree[] {
  const { bold, italic, color, size } = format
  return [
    ...(format.font ? [element('w:rFonts', fontsOf(format.font, look))] : []),
    ...(bold === undefined ? [] : [toggle('w:b', bold), toggle('w:bCs', bold)]),
    ...(italic === undefined ? [] : [toggle('w:i', italic), toggle('w:iCs', italic)]),
    ...(format.caps === undefined ? [] : [toggle('w:caps', format.caps)]),
    ...(format.strikethrough ? [element('w:strike')] : []),
    ...(format.noProof ? [element('w:noProof')] : []),
    ...(color
      ? [element('w:color', { 'w:val': look.colors[color].rgb, 'w:themeColor': look.colors[color].theme })]
      : []),
    ...(format.tracking === undefined ? [] : [element('w:spacing', { 'w:val': format.tracking })]),
    ...(size === undefined
      ? []
      : [element('w:sz', { 'w:val': look.sizes[size] }), element('w:szCs', { 'w:val': look.sizes[size] })]),
    ...(format.underline ? [element('w:u', { 'w:val': 'single' })] : []),
    ...edge('w:bdr', format.edge, look),
    ...(format.ground ? [groundXml(format.ground, look)] : []),
    ...(format.highlight ? [groundXml({ color: 'highlight' }, look)] : []),
    ...(format.position ? [element('w:vertAlign', { 'w:val': format.position })] : []),
  ]
}
