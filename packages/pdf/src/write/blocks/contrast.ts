import type { Colour } from '../theme.ts'

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

/** The colour, darkened as far as it must be to reach 4.5:1 on a light ground. */
export function readable(colour: Colour, ground: Colour): Colour {
  let [red, green, blue] = colour
  while (contrast([red, green, blue], ground) < 4.5) [red, green, blue] = [red * 0.94, green * 0.94, blue * 0.94]
  return [red, green, blue]
}
