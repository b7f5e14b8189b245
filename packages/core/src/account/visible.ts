/** A piece of a source that a reader of it sees, in the order of the source. */
export interface Run {
  readonly text: string
  /** Where it begins in the source, in UTF-16 code units from 0. */
  readonly from: number
  /** Where it ends; nearer than its text is long, or further, where the source spells letters otherwise (`&amp;`). */
  readonly to: number
}

/** What of a source is to be accounted for. */
export interface Visible {
  /** The source's name, as its diagnostics name it. */
  readonly file: string
  /** The whole source, to point into and to show. */
  readonly source: string
  readonly runs: readonly Run[]
  /** Words that the article may take although no reader sees them: an attribute, a file's name. */
  readonly hidden: readonly string[]
}

/** Of plain text, all is visible. */
export const visibleText = (file: string, source: string): Visible => ({
  file,
  source,
  runs: [{ text: source, from: 0, to: source.length }],
  hidden: [file],
})

/** White space, and controls and marks of format that no one sees: never counted, never compared. */
export const isUnseen = (character: string): boolean => /[\s\p{Cc}\p{Cf}]/u.test(character)
