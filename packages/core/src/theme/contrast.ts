import type { ColourName, Theme } from './theme.ts'

/** Red, green and blue from 0 to 1, in sRGB. */
export type Colour = readonly [red: number, green: number, blue: number]

/** Reads `#rrggbb`. */
export function colour(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

/** The least contrast of text and its ground (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5

/** Two colours of a theme that stand on one another and are too alike. */
export interface LowContrast {
  readonly text: ColourName
  readonly ground: ColourName | 'paper'
  readonly ratio: number
}

const pairs: readonly (readonly [ColourName, ColourName | 'paper'])[] = [
  ['ink', 'paper'],
  ['soft', 'paper'],
  ['accent', 'paper'],
  ['ink', 'tint'],
  ['soft', 'tint'],
  ['accent', 'tint'],
  ['ink', 'highlight'],
  ['soft', 'highlight'],
  ['accent', 'highlight'],
]

const paper = '#ffffff'

/** The pairs of a theme's colours that text needs and that do not reach {@link leastContrast}. */
export function lowContrasts({ colours }: Theme): readonly LowContrast[] {
  return pairs
    .map(([text, ground]) => {
      const under = ground === 'paper' ? paper : colours[ground]
      return { text, ground, ratio: contrast(colour(colours[text]), colour(under)) }
    })
    .filter(({ ratio }) => ratio < leastContrast)
}
