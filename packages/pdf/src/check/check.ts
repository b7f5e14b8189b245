import type { Condition } from './checked.ts'
import { alternatives } from './conditions/alternatives.ts'
import { annotations } from './conditions/annotations.ts'
import { fonts } from './conditions/fonts.ts'
import { headings } from './conditions/headings.ts'
import { languages } from './conditions/languages.ts'
import { markedContent } from './conditions/marked-content.ts'
import { metadata } from './conditions/metadata.ts'
import { nesting } from './conditions/nesting.ts'
import { notes } from './conditions/notes.ts'
import { objects } from './conditions/objects.ts'
import { roles } from './conditions/roles.ts'
import { tables } from './conditions/tables.ts'
import { openFile } from './file.ts'
import type { Finding } from './finding.ts'
import { marksOf } from './marks.ts'
import { tagsOf } from './tags.ts'

const conditions: readonly Condition[] = [
  markedContent,
  roles,
  metadata,
  nesting,
  tables,
  headings,
  alternatives,
  notes,
  languages,
  annotations,
  objects,
  fonts,
]

/**
 * Decides the failure conditions of the Matterhorn Protocol 1.1 that a machine can decide and that a file of text, pictures
 * and links can meet, from what the file says alone. No findings: the file keeps them all. Forms, media, optional content
 * and scripts, which Stet never writes, are left to other checkers.
 */
export async function checkPdf(bytes: Uint8Array): Promise<readonly Finding[]> {
  const file = await openFile(bytes)
  if (file.context.trailerInfo.Encrypt !== undefined)
    return [{ checkpoint: '26-002', message: 'The file is encrypted, so that assistive technology may be kept out.' }]
  const tree = tagsOf(file)
  const marks = file.pages.map(page => marksOf(file, page))
  return conditions.flatMap(condition => condition({ file, tree, marks }))
}
