import type { Draft } from '../draft/index.ts'
import type { Sink } from '../diagnostic/index.ts'

/** Something to read: its name, as a person would say it, and its text. */
export interface Source {
  readonly file: string
  readonly text: string
  /** Guesses that a person does not want, by `guessOf` of the diagnostics that told them in an earlier reading. */
  readonly declined?: ReadonlySet<string>
}

/** One input format. Total: whatever text comes in, a draft comes out. */
export interface Reader {
  readonly format: string
  read(source: Source, sink: Sink): Draft
}
