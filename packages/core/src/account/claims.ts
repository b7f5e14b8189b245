import type { Diagnostic, Place } from '../diagnostic/index.ts'

/** A stretch of the source that a reader says it did something to. */
export interface Claim {
  readonly from: number
  readonly to: number
  /** What stands in the article instead: letters, nothing, or, for a sign, structure. */
  readonly after: string
  /** Who says so; none for a sign that stands as structure. */
  readonly by?: Diagnostic
}

const claimOf = ({ start, end }: Place, after: string, by?: Diagnostic): Claim => ({
  from: start.offset,
  to: end.offset,
  after,
  ...(by ? { by } : {}),
})

/**
 * What a reader claims of a source, in order and without overlaps. A claim within another is part of it: what was repaired
 * and then taken out is taken out. One that overlaps another begins where that ends.
 */
export function claimsOf(file: string, diagnostics: readonly Diagnostic[], signs: readonly Place[]): readonly Claim[] {
  const all = [
    ...diagnostics
      .flatMap(by => (by.repairs ?? []).map(({ place, after }) => ({ place, after, by })))
      .filter(({ place }) => place.file === file)
      .map(({ place, after, by }) => claimOf(place, after, by)),
    ...signs.map(place => claimOf(place, '')),
  ]
  const ordered = all
    .map((claim, index) => ({ claim, index }))
    .toSorted(
      (one, other) => one.claim.from - other.claim.from || other.claim.to - one.claim.to || other.index - one.index,
    )
  const claims: Claim[] = []
  let end = 0
  for (const { claim } of ordered) {
    if (claim.to <= end && claim.to > claim.from) continue
    if (claim.from === claim.to && (claim.from < end || claim.after === '')) continue
    claims.push({ ...claim, from: Math.max(claim.from, end) })
    end = Math.max(end, claim.to)
  }
  return claims
}
