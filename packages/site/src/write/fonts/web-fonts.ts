import type { Theme } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { contentHash } from '../content-hash.ts'
import type { OutputFile } from '../options.ts'
import { fontFiles, licenceOf, type FontFile } from './files.ts'
import { loadSubsetter, type LetterRange } from './subset.ts'
import { woff2 } from './woff2.ts'

/** A part of a font as pages load it. */
export interface WebFont {
  readonly family: string
  readonly weight: number
  readonly isItalic: boolean
  /** The letters that it has; pages without any of them do not load it. */
  readonly ranges: readonly LetterRange[]
  /** From the site's root. */
  readonly path: string
  /** WOFF 2.0. */
  readonly bytes: Uint8Array
}

/** The fonts of a site, and the licences that go with them. */
export interface WebFonts {
  readonly fonts: readonly WebFont[]
  readonly licences: readonly OutputFile[]
}

/** Letters by how often pages need them: those of western European languages first, then other Latin, Greek and Cyrillic. */
const parts: readonly (readonly LetterRange[])[] = [
  [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x152, 0x153],
    [0x2010, 0x2015],
    [0x2018, 0x201e],
    [0x2020, 0x2026],
    [0x2030, 0x203a],
    [0x20ac, 0x20ac],
    [0x2212, 0x2212],
  ],
  [
    [0x100, 0x151],
    [0x154, 0x2ff],
    [0x370, 0x52f],
    [0x1e00, 0x1eff],
    [0x2070, 0x209f],
    [0x20a0, 0x20ab],
    [0x20ad, 0x20cf],
    [0x2100, 0x2211],
    [0x2213, 0x22ff],
  ],
]

const named = (family: string): string =>
  family
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()

/** The families of a theme that are installed, as pages load them: small parts, without what browsers do not look at. */
export async function webFonts(theme: Theme): Promise<WebFonts> {
  const subset = await loadSubsetter()
  const files = fontFiles(theme)
  const fonts = files.flatMap(({ family, weight, isItalic, bytes: whole }: FontFile) =>
    parts.map((ranges, part) => {
      const bytes = woff2(subset(whole, ranges))
      const cut = `${weight}${isItalic ? 'i' : ''}-${part + 1}`
      return {
        family,
        weight,
        isItalic,
        ranges,
        bytes,
        path: `fonts/${named(family)}-${cut}.${contentHash(bytes)}.woff2`,
      }
    }),
  )
  const licences = [...new Set(files.map(({ family }) => family))].flatMap(family => {
    const text = licenceOf(family)
    return text === undefined ? [] : [{ path: `fonts/${named(family)}.txt`, bytes: new TextEncoder().encode(text) }]
  })
  return { fonts, licences }
}

const hex = (point: number) => point.toString(16).toUpperCase()
const rangeOf = ([first, last]: LetterRange) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`

/**
 * The rules that name the fonts to browsers. A font that is not there in the first instant is left to the next page
 * (`optional`), so that no text ever moves.
 */
export const fontFaces = (fonts: readonly WebFont[]): string =>
  fonts
    .map(
      ({ family, weight, isItalic, ranges, path }) =>
        `@font-face { font-family: "${family.replaceAll(/["\\<>;{}\n]/g, '')}"; font-weight: ${weight}; font-style: ${isItalic ? 'italic' : 'normal'}; font-display: optional; src: url("${path}") format("woff2"); unicode-range: ${ranges.map(rangeOf).join(', ')}; }`,
    )
    .join('\n')

/** The fonts that every page needs at once: the first parts of the text's and of the headings' cuts. */
const urgent = ({ fonts }: WebFonts, theme: Theme): readonly WebFont[] =>
  fonts.filter(
    ({ family, weight, isItalic, ranges }) =>
      ranges === parts[0] &&
      !isItalic &&
      ((family === theme.fonts.text && weight === 400) || (family === theme.fonts.headings && weight >= 600)),
  )

/** Asks for the urgent fonts before the style is read, for the head of a page at `root`. */
export const fontLinks = (fonts: WebFonts | undefined, theme: Theme, root: string): Element[] =>
  fonts === undefined
    ? []
    : urgent(fonts, theme).map(({ path }) =>
        h('link', { rel: ['preload'], as: 'font', type: 'font/woff2', href: root + path, crossOrigin: 'anonymous' }),
      )
