import { colour, contrast, leastContrast } from './contrast.ts'
import { hexOf, oklchOf } from './oklch.ts'

/** Whether text of a colour can be read on all of these grounds (each `#rrggbb`). */
export const isReadable = (text: string, grounds: readonly string[], least: number = leastContrast): boolean =>
  grounds.every(ground => contrast(colour(text), colour(ground)) >= least)

const steps = 200

/**
 * The colour nearest to a text's, of the same hue, in which it can be read on all of these grounds: lighter or darker,
 * whichever is the smaller change. Undefined where no colour can be read on all of them.
 */
export function nearestReadable(
  text: string,
  grounds: readonly string[],
  least: number = leastContrast,
): string | undefined {
  if (isReadable(text, grounds, least)) return text
  const { lightness, chroma, hue } = oklchOf(text)
  for (let step = 1; step <= steps; step++)
    for (const change of [-step / steps, step / steps]) {
      const changed = lightness + change
      if (changed < 0 || changed > 1) continue
      const found = hexOf({ lightness: changed, chroma, hue })
      if (isReadable(found, grounds, least)) return found
    }
  return undefined
}
