import { defaultTheme, type CalloutKind, type Theme } from '@stet/core'

/** A colour by what it is for. */
export type Color = 'text' | 'muted' | 'paper' | 'shade' | 'accent' | 'grey' | 'highlight' | CalloutKind

/** A size of letters by what it is for; those of headings by their level. */
export type Size =
  | 'text'
  | 'small'
  | 'table'
  | 'code'
  | 'title'
  | 'subtitle'
  | 'heading 1'
  | 'heading 2'
  | 'heading 3'
  | 'tiny'

/** A colour and its place in the theme of the file (ECMA-376 20.1.6.2), so that a person’s own theme recolours the document. */
export interface Swatch {
  /** Its name in `w:themeColor`; absent where it does not follow the theme. */
  readonly theme?: string
  /** RRGGBB. */
  readonly rgb: string
}

/** What a theme gives to the styles. */
export interface Look {
  readonly colors: { readonly [Name in Color]: Swatch }
  /** In half points, as Word counts. */
  readonly sizes: { readonly [Name in Size]: number }
  readonly fonts: Theme['fonts']
}

const rgb = (hex: string): string => hex.slice(1).toUpperCase()
const halfPoints = (points: number): number => Math.round(points * 2)

/** How far headings of the second and third level stand out from the text, of what the first does: as in the PDF. */
const headingShares = { 'heading 2': 0.42, 'heading 3': 0.1 } as const

function sizesOf({ text, small, table, code, title, heading }: Theme['sizes']): Look['sizes'] {
  const beside = (share: number) => halfPoints(text + Math.max(0, heading - text) * share)
  return {
    text: halfPoints(text),
    small: halfPoints(small),
    table: halfPoints(table),
    code: halfPoints(code),
    title: halfPoints(title),
    subtitle: halfPoints(text * 1.3),
    'heading 1': halfPoints(heading),
    'heading 2': beside(headingShares['heading 2']),
    'heading 3': beside(headingShares['heading 3']),
    tiny: 8,
  }
}

/**
 * The fonts that Stet brings with it are on nobody's computer, and LibreOffice shows any other instead; a Word file names
 * the ones of their kind that every computer with Word has, and LibreOffice has twins of. Fonts that a publication chose
 * are kept: its people have them.
 */
const officeFonts: ReadonlyMap<string, string> = new Map([
  [defaultTheme.fonts.text, 'Cambria'],
  [defaultTheme.fonts.headings, 'Calibri'],
  [defaultTheme.fonts.code, 'Consolas'],
])

const fontsOf = ({ text, headings, code }: Theme['fonts']): Look['fonts'] => {
  const named = (font: string) => officeFonts.get(font) ?? font
  return { text: named(text), headings: named(headings), code: named(code) }
}

/**
 * The look that follows from a theme. The theme of a Word file has twelve colours, and so many has ours: two of them stand
 * where Word has those of links, whose style takes the accent.
 */
export const lookOf = ({ colours, callouts, sizes, fonts }: Theme): Look => ({
  colors: {
    text: { theme: 'text1', rgb: rgb(colours.ink) },
    paper: { theme: 'background1', rgb: 'FFFFFF' },
    muted: { theme: 'text2', rgb: rgb(colours.soft) },
    shade: { theme: 'background2', rgb: rgb(colours.tint) },
    accent: { theme: 'accent1', rgb: rgb(colours.accent) },
    tip: { theme: 'accent2', rgb: rgb(callouts.tip) },
    highlight: { theme: 'accent3', rgb: rgb(colours.highlight) },
    warning: { theme: 'accent4', rgb: rgb(callouts.warning) },
    caution: { theme: 'accent5', rgb: rgb(callouts.caution) },
    grey: { theme: 'accent6', rgb: rgb(colours.rule) },
    note: { theme: 'hyperlink', rgb: rgb(callouts.note) },
    important: { theme: 'followedHyperlink', rgb: rgb(callouts.important) },
  },
  sizes: sizesOf(sizes),
  fonts: fontsOf(fonts),
})

/** A share of a colour, in 255ths, on white. */
export const tintOf = (rgb: string, share: number): string =>
  [0, 2, 4]
    .map(at => Math.round(255 - ((255 - Number.parseInt(rgb.slice(at, at + 2), 16)) * share) / 255))
    .map(value => value.toString(16).padStart(2, '0').toUpperCase())
    .join('')

/** A tenth, in 255ths: the ground of what is set apart. */
export const tenth = 26
