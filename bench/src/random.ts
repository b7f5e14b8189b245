/** A stream of numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number

/**
 * A linear congruential generator modulo 2^32 with the multiplier and increment that Knuth gives after Lewis (The Art of
 * Computer Programming, volume 2, 3.3.4); its low bits are weak, so the high 24 are taken.
 */
export function random(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
}

/** A whole number from `least` to `most`, both included. */
export const whole = (next: Random, least: number, most: number): number =>
  least + Math.floor(next() * (most - least + 1))
