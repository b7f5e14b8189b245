import { colour, type Colour } from './contrast.ts'

/** A colour by its lightness (0 to 1), its chroma (0 for grey) and its hue in radians (CSS Color 4, 9.2). */
export interface Oklch {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const curved = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)

/** A colour (`#rrggbb`) by lightness, chroma and hue. */
export function oklchOf(hex: string): Oklch {
  const [red, green, blue] = colour(hex).map(linear) as unknown as Colour
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  }
}

function linearOf({ lightness, chroma, hue }: Oklch): Colour {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}

const isShown = (parts: Colour) => parts.every(part => part >= -0.0005 && part <= 1.0005)

/** A colour as `#rrggbb`; one that no screen shows in sRGB loses chroma until it can be shown. */
export function hexOf({ lightness, chroma, hue }: Oklch): string {
  const light = Math.min(Math.max(lightness, 0), 1)
  let shown = chroma
  while (shown > 0.0001 && !isShown(linearOf({ lightness: light, chroma: shown, hue }))) shown *= 0.96
  const parts = linearOf({ lightness: light, chroma: shown, hue })
  const pair = (part: number) => Math.round(curved(Math.min(Math.max(part, 0), 1)) * 255)
  return `#${parts.map(part => pair(part).toString(16).padStart(2, '0')).join('')}`
}
