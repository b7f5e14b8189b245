/**
 * How much it matters. `error`: content was lost. `warning`: content was changed, guessed or looks wrong, and a person
 * should look. `info`: a repair that is sure.
 */
export type Severity = 'error' | 'warning' | 'info'

/** A point in a source text. */
export interface Position {
  /** Counted from 1. */
  readonly line: number
  /** In UTF-16 code units, counted from 1. */
  readonly column: number
  /** In UTF-16 code units from the beginning of the text, counted from 0. */
  readonly offset: number
}

/** A stretch of a source text; `end` is the first point behind it. */
export interface Place {
  /** The file's path as a person would name it, or a word such as `standard input`. */
  readonly file: string
  readonly start: Position
  readonly end: Position
}

/** What was done to one stretch of a source. */
export interface Repair {
  readonly place: Place
  /** What stands in the article instead; `''` where the stretch was taken out. */
  readonly after: string
}

/** One thing that a person should know about their content. */
export interface Diagnostic {
  readonly severity: Severity
  /** Stable, `<package>/<what-is-wrong>`. */
  readonly code: string
  /** A whole sentence about the content. */
  readonly message: string
  /** What to do, or what was done instead. */
  readonly hint?: string
  readonly place?: Place
  /** The id of the block that it is about, where a writer knows no place. */
  readonly block?: string
  /** The stretches of the source that were taken out or replaced, so that every character can be accounted for. */
  readonly repairs?: readonly Repair[]
}

/** Where diagnostics go, in the order in which they are found. */
export type Sink = (diagnostic: Diagnostic) => void
