import { element } from '../../xml/element.ts'
import { part } from '../../xml/part.ts'
import type { Tree } from '../../xml/tree.ts'
import { namespaces } from '../../xml/namespaces.ts'
import type { Look } from '../styles/look.ts'

/** A kind of letters, and what to show where a font of that kind is not installed. */
interface FontKind {
  readonly family: 'roman' | 'swiss' | 'modern'
  readonly pitch: 'variable' | 'fixed'
  /** A font that every computer with Word has, and its free twin of the same widths. */
  readonly alternatives: readonly [office: string, free: string]
  /** The ten digits by which Windows finds a similar font (ECMA-376 17.8.3.13): those of the office font. */
  readonly panose: string
}

const kinds = {
  serif: {
    family: 'roman',
    pitch: 'variable',
    alternatives: ['Cambria', 'Caladea'],
    panose: '02040503050406030204',
  },
  sans: {
    family: 'swiss',
    pitch: 'variable',
    alternatives: ['Calibri', 'Carlito'],
    panose: '020F0502020204030204',
  },
  fixed: {
    family: 'modern',
    pitch: 'fixed',
    alternatives: ['Consolas', 'DejaVu Sans Mono'],
    panose: '020B0609020204030204',
  },
} as const satisfies { readonly [kind: string]: FontKind }

const sansNames =
  /\b(?:sans|grotes[kq]ue?|gothic|inter|roboto|lato|arial|helvetica|calibri|verdana|tahoma|segoe|open|montserrat|poppins)\b/i
const serifNames =
  /\b(?:serif|times|garamond|georgia|cambria|baskerville|caslon|palatino|bodoni|book|roman|merriweather|slab)\b/i

/** The kind of a font as its name tells it, or else as its use does. */
function kindOf(name: string, use: keyof typeof kinds): FontKind {
  if (use === 'fixed') return kinds.fixed
  if (sansNames.test(name)) return kinds.sans
  return serifNames.test(name) ? kinds.serif : kinds[use]
}

const fontXml = (name: string, { family, pitch, alternatives, panose }: FontKind) =>
  element(
    'w:font',
    { 'w:name': name },
    element('w:altName', { 'w:val': alternatives.filter(other => other !== name).join(',') }),
    element('w:panose1', { 'w:val': panose }),
    element('w:family', { 'w:val': family }),
    element('w:pitch', { 'w:val': pitch }),
  )

const plainFont = (name: string, family: FontKind['family'], pitch: FontKind['pitch'], alternative?: string) =>
  element(
    'w:font',
    { 'w:name': name },
    alternative === undefined ? [] : element('w:altName', { 'w:val': alternative }),
    element('w:family', { 'w:val': family }),
    element('w:pitch', { 'w:val': pitch }),
  )

/**
 * `word/fontTable.xml` (ECMA-376 17.8.3.10): the fonts that the styles name, and what stands in for them, since the fonts of
 * a theme are seldom installed where the file is edited. What a template says of its fonts comes first.
 */
export function fontTablePart({ fonts }: Look, house: readonly Tree[] = []): string {
  const named = new Map([
    [fonts.text, kindOf(fonts.text, 'serif')],
    [fonts.headings, kindOf(fonts.headings, 'sans')],
    [fonts.code, kindOf(fonts.code, 'fixed')],
  ])
  const nameOf = ({ attributes }: Tree) => attributes['w:name'] ?? ''
  const own = [
    plainFont('Courier New', 'modern', 'fixed'),
    plainFont('Arial', 'swiss', 'variable'),
    plainFont('Cambria Math', 'roman', 'variable', 'STIX Two Math'),
    plainFont('Segoe UI Symbol', 'swiss', 'variable', 'DejaVu Sans'),
  ]
  const fontsByName = new Map(
    [...house, ...[...named].map(([name, kind]) => fontXml(name, kind)), ...own]
      .toReversed()
      .map(font => [nameOf(font), font]),
  )
  return part(element('w:fonts', namespaces('w'), [...fontsByName.values()].toReversed()))
}
