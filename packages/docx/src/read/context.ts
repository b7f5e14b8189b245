import type { Report } from '@stet/core'
import type { catalog } from './diagnostics.ts'
import type { Dictionary, NamedPlace } from './dictionary.ts'
import type { FormulaReader } from './formulas.ts'
import type { Counting } from './numbering.ts'
import type { OpenPart } from './package.ts'
import type { PictureReader } from './pictures.ts'
import type { Styles } from './styles.ts'

/** What holds for a whole file. */
export interface ReadContext {
  /** Whether the file was written here; other files may mean other things by the same names. */
  readonly isOurs: boolean
  /** As a person calls it. */
  readonly file: string
  readonly styles: Styles
  readonly counted: Counting
  readonly dictionary: Dictionary
  readonly formula: FormulaReader
  readonly picture: PictureReader
  /** What a bookmark stands for where it is met first: a program that divides a paragraph may have it in both parts. */
  readonly bookmark: (name: string) => NamedPlace | undefined
  /** The label of the footnote that a bookmark is around. */
  readonly noteAt: (bookmark: string) => string | undefined
  /** Of the document, as far as it says. */
  readonly language: string | undefined
  readonly report: Report<typeof catalog>
}

/** Where something is read: the part whose relationships it names. */
export interface PlaceContext extends ReadContext {
  readonly part: OpenPart
}
