import type { Place, Severity } from '../diagnostic/index.ts'

/** How sure a rule is: `sure`, or a `guess` that an editor should look at. */
export type Confidence = 'sure' | 'guess'

/** One thing that was done to the source. */
export interface Entry {
  /** The diagnostic's code. */
  readonly code: string
  /** What was done and why, as a sentence. */
  readonly message: string
  readonly place: Place
  /** The source's words there. */
  readonly before: string
  /** The words that stand in the article instead; `''` where they were taken out. */
  readonly after: string
  readonly confidence: Confidence
  /** How many visible characters were taken out or replaced: none where the words stand and only their form was told. */
  readonly characters: number
}

/** Diagnostics that are notes are sure repairs; all others are guesses. */
export const confidenceOf = (severity: Severity): Confidence => (severity === 'info' ? 'sure' : 'guess')
