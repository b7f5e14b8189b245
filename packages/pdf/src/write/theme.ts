import type { CalloutKind } from '@stet/core'
import type { PdfOptions } from './options.ts'

/** Red, green and blue from 0 to 1, in sRGB. */
export type Colour = readonly [red: number, green: number, blue: number]

/** Reads `#rrggbb`. */
export function colour(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}

/** A page and its margins, in points. */
export interface PageGeometry {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  /** The width of the text. */
  readonly measure: number
  /** The height of the text, footnotes included. */
  readonly depth: number
}

const sizes: { readonly [Size in PdfOptions['pageSize']]: readonly [number, number] } = {
  A4: [595.28, 841.89],
  Letter: [612, 792],
}

/** A page whose lines hold about seventy letters. */
export function pageGeometry(pageSize: PdfOptions['pageSize']): PageGeometry {
  const [width, height] = sizes[pageSize]
  const measure = 384
  const top = 82
  return { width, height, measure, left: (width - measure) / 2, top, depth: height - top - 88 }
}

/** The same page turned sideways, for what is too wide for it upright. */
export function sideways({ width, height, top, depth }: PageGeometry): PageGeometry {
  const bottom = height - top - depth
  const measure = height - 2 * sidewaysMargin
  return { width: height, height: width, left: sidewaysMargin, top, measure, depth: width - top - bottom }
}

const sidewaysMargin = 72

/** Sizes are in points; every text colour reaches 4.5:1 on white and on every tint (WCAG 2.2, 1.4.3). */
export const theme = {
  text: { size: 10.5, leading: 15 },
  small: { size: 8.6, leading: 12 },
  table: { size: 8.8, leading: 12.2 },
  code: { size: 8.6, leading: 12.6 },
  note: { size: 8.6, leading: 11.8 },
  title: { size: 25, leading: 30 },
  subtitle: { size: 14, leading: 19 },
  headings: [
    { size: 15.5, leading: 20, before: 25, after: 7 },
    { size: 12.6, leading: 17, before: 19, after: 5 },
    { size: 11, leading: 15, before: 15, after: 3 },
    { size: 10.5, leading: 15, before: 14, after: 2 },
  ],
  /** Between paragraphs. */
  gap: 7.5,
  /** Around tables, figures, callouts and the like. */
  room: 14,
  indent: 19,
  ink: colour('#1b1e23'),
  soft: colour('#50575f'),
  accent: colour('#17497d'),
  rule: colour('#c6ccd3'),
  strongRule: colour('#5c6670'),
  tint: colour('#f3f5f7'),
  highlight: colour('#fff0b3'),
  callouts: {
    note: { ink: colour('#17497d'), tint: colour('#eff4fa') },
    tip: { ink: colour('#1d5c33'), tint: colour('#eef6f0') },
    important: { ink: colour('#573a86'), tint: colour('#f4f0fa') },
    warning: { ink: colour('#7a4a00'), tint: colour('#fcf5e6') },
    caution: { ink: colour('#97231f'), tint: colour('#fcf0ef') },
  } satisfies { readonly [Kind in CalloutKind]: { readonly ink: Colour; readonly tint: Colour } },
} as const
