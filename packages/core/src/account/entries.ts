import { placesIn, type Diagnostic, type Place } from '../diagnostic/index.ts'
import type { Claim } from './claims.ts'
import { confidenceOf, type Entry } from './entry.ts'
import type { Source } from '../read/reader.ts'

type Claimed = Claim & { readonly by: Diagnostic; readonly characters: number }

/** Whether a claim goes on with the one before it: made by the same diagnostic, with nothing seen between them. */
const goesOn = (before: Claimed | undefined, claim: Claimed, source: string): before is Claimed =>
  before !== undefined &&
  before.by === claim.by &&
  before.after === '' &&
  claim.after === '' &&
  source.slice(before.to, claim.from).trim() === ''

/** The claims of diagnostics as entries; what one diagnostic took out side by side is one. */
export function claimEntries({ file, text: source }: Source, claims: readonly Claimed[]): readonly Entry[] {
  const joined: Claimed[] = []
  for (const claim of claims) {
    const before = joined.at(-1)
    if (goesOn(before, claim, source))
      joined[joined.length - 1] = { ...before, to: claim.to, characters: before.characters + claim.characters }
    else joined.push(claim)
  }
  const { place } = placesIn(file, source)
  return joined.map(({ from, to, after, by, characters }) => entryOf(by, place(from, to), source, after, characters))
}

/** What the other diagnostics tell of this source: words that stand, and what form was seen in them. */
export function standingEntries({ file, text: source }: Source, diagnostics: readonly Diagnostic[]): readonly Entry[] {
  return diagnostics.flatMap(by => {
    if (by.repairs !== undefined || by.place?.file !== file) return []
    const { start, end } = by.place
    return [entryOf(by, by.place, source, source.slice(start.offset, end.offset), 0)]
  })
}

const entryOf = (by: Diagnostic, place: Place, source: string, after: string, characters: number): Entry => ({
  code: by.code,
  message: by.message,
  place,
  before: source.slice(place.start.offset, place.end.offset),
  after,
  confidence: confidenceOf(by.severity),
  characters,
})
