import type { CalloutKind } from '../model/index.ts'

/** How figures look: all as tall as capitals, or with rises and falls like small letters. */
export type FigureStyle = 'lining' | 'old-style'

/** How the lines of running text end: all at one edge, or where their words do. */
export type Alignment = 'justified' | 'ragged'

/** The names of colours that a theme gives, each `#rrggbb` in sRGB. */
export type ColourName = 'ink' | 'soft' | 'accent' | 'rule' | 'strongRule' | 'tint' | 'highlight'

/** How the pages of a publication's PDF files look. */
export interface Theme {
  /** Families by the names under which Google Fonts has them. */
  readonly fonts: {
    /** Running text. */
    readonly text: string
    /** Headings, captions, tables, running heads. */
    readonly headings: string
    readonly code: string
  }
  /** In points. */
  readonly sizes: {
    readonly text: number
    /** Footnotes and captions. */
    readonly small: number
    readonly table: number
    readonly code: number
    readonly title: number
    /** Headings of the first level; those below lie between it and the text. */
    readonly heading: number
  }
  readonly colours: { readonly [Name in ColourName]: string }
  /** The colour of the title and the bar of each kind of callouts, `#rrggbb`; their ground is a pale form of it. */
  readonly callouts: { readonly [Kind in CalloutKind]: string }
  /** In millimetres; sides that are not given leave a line about seventy letters. */
  readonly margins: {
    readonly top: number
    readonly bottom: number
    readonly left?: number
    readonly right?: number
  }
  readonly alignment: Alignment
  readonly figures: { readonly text: FigureStyle; readonly tables: FigureStyle }
  /** Whether contents with page numbers stand behind the title; `auto` is in articles of more than eight pages. */
  readonly contents: boolean | 'auto'
  /** The path of a picture, from the publication's root, that stands in the head of first pages instead of its name. */
  readonly logo?: string
}

/** What of a theme someone chose; the rest has its default. */
export type ThemeChoices = {
  readonly [Part in keyof Theme]?: Theme[Part] extends object | undefined ? Partial<Theme[Part]> : Theme[Part]
}

/** The theme where nothing is chosen. */
export const defaultTheme: Theme = {
  fonts: { text: 'Source Serif 4', headings: 'Source Sans 3', code: 'JetBrains Mono' },
  sizes: { text: 10.5, small: 8.6, table: 8.8, code: 8.6, title: 25, heading: 15.5 },
  colours: {
    ink: '#1b1e23',
    soft: '#50575f',
    accent: '#17497d',
    rule: '#c6ccd3',
    strongRule: '#5c6670',
    tint: '#f3f5f7',
    highlight: '#fff0b3',
  },
  callouts: { note: '#17497d', tip: '#1d5c33', important: '#573a86', warning: '#7a4a00', caution: '#97231f' },
  margins: { top: 29, bottom: 31 },
  alignment: 'justified',
  figures: { text: 'lining', tables: 'lining' },
  contents: 'auto',
}

/** Sizes that are not chosen keep their proportion to that of the text. */
function sizesOf(chosen: Partial<Theme['sizes']> = {}): Theme['sizes'] {
  const { sizes } = defaultTheme
  const share = (chosen.text ?? sizes.text) / sizes.text
  const beside = Object.entries(sizes).map(([name, size]) => [name, Math.round(size * share * 10) / 10] as const)
  return { ...sizes, ...Object.fromEntries(beside), ...chosen }
}

/** The theme that follows from some choices, which must keep to {@link themeSettings}. */
export const themeOf = (choices: ThemeChoices): Theme => ({
  ...defaultTheme,
  ...choices,
  fonts: { ...defaultTheme.fonts, ...choices.fonts },
  sizes: sizesOf(choices.sizes),
  colours: { ...defaultTheme.colours, ...choices.colours },
  callouts: { ...defaultTheme.callouts, ...choices.callouts },
  margins: { ...defaultTheme.margins, ...choices.margins },
  figures: { ...defaultTheme.figures, ...choices.figures },
})
