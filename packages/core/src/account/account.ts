import { inOrder, placesIn, reporter, type Diagnostic } from '../diagnostic/index.ts'
import type { Draft } from '../draft/index.ts'
import type { Article } from '../model/index.ts'
import type { Source } from '../read/reader.ts'
import { align } from './align.ts'
import { articleWords } from './article-words.ts'
import { claimsOf } from './claims.ts'
import { catalog } from './diagnostics.ts'
import { claimEntries, standingEntries } from './entries.ts'
import type { Entry } from './entry.ts'
import { inventedIn } from './invented.ts'
import { lettersOf } from './letters.ts'
import { lossesOf, type Lost } from './lost.ts'
import { remainsOf } from './remains.ts'

/** Where every visible character of a source went: `characters` = `kept` + `removed` + `lost`. White space is not counted. */
export interface Account {
  readonly characters: number
  /** In the article: as letters, as letters that were repaired, or as structure (a bullet, a bar between cells). */
  readonly kept: number
  /** Taken out by a rule that says so. */
  readonly removed: number
  /** Neither; each stretch is also an `account/lost` among the diagnostics. */
  readonly lost: number
  /** What was taken out, in the order of the source. */
  readonly removals: readonly Entry[]
  /** What was replaced, or read as something (a heading, a table), in the order of the source. */
  readonly repairs: readonly Entry[]
  /** Errors: what was lost, and words of the article that the source does not have. Empty for a sound reading. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Accounts for every visible character of a source. The source’s letters, less what the reader’s diagnostics and signs claim,
 * are aligned with the article’s words: what is left over on the one side was lost, on the other invented, whatever the
 * reader says. The article may have words that the source has and no one sees (an attribute, the file’s name). Pure; linear in source and article.
 */
export function account(
  source: Source,
  { visible = [], signs = [] }: Pick<Draft, 'visible' | 'signs'>,
  article: Article,
  diagnostics: readonly Diagnostic[],
): Account {
  const claims = claimsOf(source.file, diagnostics, signs)
  const remains = remainsOf(visible, claims)
  const words = lettersOf(articleWords(article))
  const found = align(remains, words)
  const { stretches, broken } = lossesOf(remains, found.source, claims)
  const claimed = claimEntries(
    source,
    claims.flatMap((claim, index) =>
      claim.by && !broken.has(index) ? [{ ...claim, by: claim.by, characters: remains.claimed[index] ?? 0 }] : [],
    ),
  )
  const isRemoval = ({ after, characters }: Entry) => after === '' && characters > 0
  const removals = claimed.filter(isRemoval)
  const removed = removals.reduce((sum, { characters }) => sum + characters, 0)
  const lost = stretches.reduce((sum, { characters }) => sum + characters, 0)
  return {
    characters: remains.characters,
    kept: remains.characters - removed - lost,
    removed,
    lost,
    removals,
    repairs: inPlace([...claimed.filter(entry => !isRemoval(entry)), ...standingEntries(source, inOrder(diagnostics))]),
    diagnostics: faults(source, stretches, inventedIn(words, found.article, [source.text, source.file])),
  }
}

const inPlace = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((one, other) => one.place.start.offset - other.place.start.offset)

function faults({ file, text }: Source, lost: readonly Lost[], invented: readonly string[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const report = reporter(catalog, diagnostic => diagnostics.push(diagnostic))
  const { place } = placesIn(file, text)
  for (const { from, to } of lost) report('account/lost', { words: text.slice(from, to) }, place(from, to))
  for (const words of invented) report('account/invented', { words }, place(0, 0))
  return diagnostics
}
