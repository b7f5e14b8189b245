import type { CalloutKind } from '../../model/index.ts'

/** The words that Stet itself puts into an article's outputs, in one language. */
export interface Words {
  /** The language that they are in: BCP 47, without a region. */
  readonly language: string
  readonly figure: string
  readonly table: string
  readonly contents: string
  readonly notes: string
  readonly references: string
  /** Behind the caption of a table that goes on from the page before. */
  readonly continued: string
  readonly downloads: string
  readonly published: string
  readonly updated: string
  /** The tick box of a task list's item, said aloud. */
  readonly done: string
  readonly notDone: string
  readonly callouts: { readonly [Kind in CalloutKind]: string }
  readonly page: (page: number, pages: number) => string
  readonly backToReference: (number: number) => string
  /** The names of the months, January first. */
  readonly months: readonly string[]
  /** A day in words: the day of the month, the month's name, the year. */
  readonly day: (day: number, month: string, year: number) => string
}
