import type { Diagnostic } from '../../diagnostic/index.ts'

/** The guesses of the text reader that a person can decline, by their codes. */
const declinable: ReadonlySet<string> = new Set([
  'text/heading-guessed',
  'text/table-run-together',
  'text/table-aligned',
  'text/code',
])

/** The name of one guess: its code and where it begins. */
export const guessNamed = (code: string, offset: number): string => `${code} ${offset}`

/** What a guess that can be declined is called, so that the next reading can go without it; nothing for other diagnostics. */
export const guessOf = ({ code, place }: Diagnostic): string | undefined =>
  place && declinable.has(code) ? guessNamed(code, place.start.offset) : undefined
