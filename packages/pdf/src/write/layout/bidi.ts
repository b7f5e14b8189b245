import { createRequire } from 'node:module'
import type { Bidi } from 'bidi-js'
import type { Direction } from '@stet/core'

const bidiFactory = createRequire(import.meta.url)('bidi-js') as () => Bidi
const bidi = bidiFactory()
const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200F\u202B\u202E\u2067]/u

/** The embedding level of each code unit of a text (UAX #9); absent where all of it runs from left to right. */
export function levelsOf(text: string, direction: Direction): Uint8Array | undefined {
  if (direction === 'ltr' && !rightToLeftLetter.test(text)) return undefined
  return bidi.getEmbeddingLevels(text, direction).levels
}

/** Things of a line in the order in which they stand from left to right (UAX #9, rule L2). */
export function visualOrder<Thing extends { readonly level: number }>(things: readonly Thing[]): readonly Thing[] {
  const levels = things.map(thing => thing.level)
  const highest = Math.max(0, ...levels)
  const order = [...things]
  for (let level = highest; level >= 1; level--)
    for (let start = 0; start < order.length; start++) {
      if (order[start]!.level < level) continue
      let end = start
      while (end + 1 < order.length && order[end + 1]!.level >= level) end++
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).toReversed())
      start = end
    }
  return order
}
