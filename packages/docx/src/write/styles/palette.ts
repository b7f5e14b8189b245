/** A colour by its place in the theme (ECMA-376 20.1.6.2), so that a person's own theme recolours the document. */
export type Color =
  | 'text'
  | 'muted'
  | 'paper'
  | 'shade'
  | 'accent'
  | 'green'
  | 'violet'
  | 'amber'
  | 'red'
  | 'grey'
  | 'link'

interface Swatch {
  /** Its name in `w:themeColor`. */
  readonly theme: string
  /** RRGGBB; the ones for words have a contrast of at least 4.5 : 1 on white (WCAG 2.2, 1.4.3). */
  readonly rgb: string
}

export const palette: { readonly [Name in Color]: Swatch } = {
  text: { theme: 'text1', rgb: '1C2126' },
  paper: { theme: 'background1', rgb: 'FFFFFF' },
  muted: { theme: 'text2', rgb: '57606A' },
  shade: { theme: 'background2', rgb: 'F3F4F6' },
  accent: { theme: 'accent1', rgb: '14507A' },
  green: { theme: 'accent2', rgb: '1A6B3C' },
  violet: { theme: 'accent3', rgb: '6B3FA0' },
  amber: { theme: 'accent4', rgb: '8A5A00' },
  red: { theme: 'accent5', rgb: 'A6261C' },
  grey: { theme: 'accent6', rgb: 'B4BAC2' },
  link: { theme: 'hyperlink', rgb: '14507A' },
}

/** A share of a colour, in 255ths, on white. */
export const tintOf = (rgb: string, share: number): string =>
  [0, 2, 4]
    .map(at => Math.round(255 - ((255 - Number.parseInt(rgb.slice(at, at + 2), 16)) * share) / 255))
    .map(value => value.toString(16).padStart(2, '0').toUpperCase())
    .join('')

/** A tenth, in 255ths: the ground of what is set apart. */
export const tenth = 26
