import { threeWay, type Region, type Stretch } from '../compare/three-way.ts'
import { tokensOf, type Token } from '../compare/tokens.ts'

/** A text, and what two sides made of it. */
export interface Sides {
  readonly base: string
  /** As it is in the article now. */
  readonly mine: string
  /** As it came from Word. */
  readonly theirs: string
}

/** The edits of both sides in one text, word by word; undefined where both changed the same words differently. */
export function mergedWords({ base, mine, theirs }: Sides): string | undefined {
  const [old, own, other] = [tokensOf(base), tokensOf(mine), tokensOf(theirs)]
  const regions = threeWay(keys(old), keys(own), keys(other))
  if (regions.some(({ kind }) => kind === 'conflict')) return undefined
  return regions.map(region => spelled(region, { old, own, other })).join('')
}

interface Tokens {
  readonly old: readonly Token[]
  readonly own: readonly Token[]
  readonly other: readonly Token[]
}

/** A region in the words of the side that changed it; in an unchanged one, a spelling that only Word's side changed counts too. */
function spelled({ kind, base, mine, theirs }: Region, { old, own, other }: Tokens): string {
  const text = (tokens: readonly Token[], { start, end }: Stretch) =>
    tokens
      .slice(start, end)
      .map(({ spelling }) => spelling)
      .join('')
  if (kind === 'theirs') return text(other, theirs)
  if (kind !== 'unchanged') return text(own, mine)
  return old
    .slice(base.start, base.end)
    .map(({ spelling }, index) => {
      const here = own[mine.start + index]?.spelling ?? ''
      return here === spelling ? (other[theirs.start + index]?.spelling ?? '') : here
    })
    .join('')
}

const keys = (tokens: readonly Token[]): readonly string[] => tokens.map(({ key }) => key)
