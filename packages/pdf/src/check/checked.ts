import type { PdfFile } from './file.ts'
import type { Finding } from './finding.ts'
import type { PageMarks } from './marks.ts'
import type { TagTree } from './tags.ts'

/** What conditions are decided from. */
export interface Checked {
  readonly file: PdfFile
  readonly tree: TagTree
  readonly marks: readonly PageMarks[]
}

/** Decides some failure conditions; nothing where all are kept. */
export type Condition = (checked: Checked) => readonly Finding[]
