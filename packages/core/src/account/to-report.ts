import type { Account } from './account.ts'
import type { Entry } from './entry.ts'
import { accountInWords } from './in-words.ts'

const entryOf = ({ place: { file, start, end }, ...rest }: Entry) => ({
  code: rest.code,
  message: rest.message,
  file,
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
  before: rest.before,
  after: rest.after,
  confidence: rest.confidence,
  characters: rest.characters,
})

/** An account as JSON for machines and editors: the sums, then each removal and each repair in the order of the source. */
export function toReport(account: Account): string {
  const { characters, kept, removed, lost, removals, repairs, diagnostics } = account
  return `${JSON.stringify(
    {
      accounted: accountInWords(account),
      characters,
      kept,
      removed,
      lost,
      removals: removals.map(entryOf),
      repairs: repairs.map(entryOf),
      faults: diagnostics.map(({ code, message, place }) => ({
        code,
        message,
        ...(place ? { file: place.file, line: place.start.line, column: place.start.column } : {}),
      })),
    },
    undefined,
    2,
  )}\n`
}
