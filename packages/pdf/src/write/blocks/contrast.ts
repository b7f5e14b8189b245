import { contrast, leastContrast, type Colour } from '@stet/core'

const black: Colour = [0, 0, 0]
const white: Colour = [1, 1, 1]
const step = 0.06

/** The colour, brought as far towards black, or on a dark ground towards white, as it must be to reach 4.5:1. */
export function readable(colour: Colour, ground: Colour): Colour {
  const end = contrast(black, ground) >= contrast(white, ground) ? 0 : 1
  let found = colour
  for (let tries = 0; tries < 120 && contrast(found, ground) < leastContrast; tries++) {
    const [red, green, blue] = found
    found = [red + (end - red) * step, green + (end - green) * step, blue + (end - blue) * step]
  }
  return found
}
