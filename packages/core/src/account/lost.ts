import type { Claim } from './claims.ts'
import { isSecondHalf } from './letters.ts'
import type { Remains } from './remains.ts'

/** A stretch of the source that should be in the article and is not. */
export interface Lost {
  readonly from: number
  readonly to: number
  readonly characters: number
}

/** What was lost, and the claims whose letters never arrived. */
export interface Losses {
  readonly stretches: readonly Lost[]
  readonly broken: ReadonlySet<number>
}

/** The stretches of the source whose letters have no counterpart in the article; neighbours are one. */
export function lossesOf(remains: Remains, found: Uint8Array, claims: readonly Claim[]): Losses {
  const broken = new Set<number>()
  const stretches: Lost[] = []
  const add = (from: number, to: number, characters: number) => {
    const open = stretches.at(-1)
    if (!open || from < open.from || from - open.to > 1) stretches.push({ from, to, characters })
    else
      stretches[stretches.length - 1] = {
        from: open.from,
        to: Math.max(to, open.to),
        characters: open.characters + characters,
      }
  }
  for (let index = 0; index < remains.text.length; index++) {
    if (found[index] === 1) continue
    const owner = remains.owners[index] ?? -1
    const claim = claims[owner]
    if (!claim) {
      const at = remains.offsets[index] ?? 0
      add(at, at + 1, isSecondHalf(remains.text, index) ? 0 : 1)
    } else if (!broken.has(owner)) {
      broken.add(owner)
      add(claim.from, claim.to, remains.claimed[owner] ?? 0)
    }
  }
  return { stretches, broken }
}
