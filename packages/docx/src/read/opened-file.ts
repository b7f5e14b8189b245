import type { Report } from '@stet/core'
import { elementOf, wordsOf, type Tree } from '../xml/tree.ts'
import type { Archive } from './archive.ts'
import { withChangedFormulas } from './changes/changed-formulas.ts'
import { doubtfulParagraphs } from './changes/doubtful-paragraphs.ts'
import { settled, type Changes } from './changes/settle.ts'
import type { CommentParts } from './comments.ts'
import type { catalog } from './diagnostics.ts'
import { restored, type SavedParts } from './original/restored.ts'
import { openPart, pathsOfType, targetsOf, type OpenPart } from './package.ts'
import { paragraphNumbers } from './paragraph-numbers.ts'

/** A Word file taken apart. */
export interface OpenedFile extends SavedParts {
  readonly document: OpenPart
  readonly body: Tree
  readonly footnotes?: OpenPart
  readonly endnotes?: OpenPart
  /** Whether paragraphs stand behind deleted ones whose properties LibreOffice may have given them. */
  readonly isDoubtful: boolean
  readonly comments: CommentParts
  readonly core: Tree | undefined
  readonly custom: Tree | undefined
  /** The root of the custom XML part of a name. */
  readonly carried: (name: string) => Tree | undefined
}

/** Whether LibreOffice, or a program made of it, saved a file (ECMA-376 22.2.2.1). */
const isOfLibreOffice = (properties: Tree | undefined): boolean => {
  const application = properties && elementOf(properties, 'Application')
  return application !== undefined && wordsOf(application).includes('LibreOffice')
}

/**
 * Opens the parts of a package: those with content have their paragraphs counted and their tracked changes made or undone.
 * Paragraphs in doubt have the properties that they had in the original, where there is one. Throws where there is no document.
 */
export function openedFile(
  archive: Archive,
  changes: Changes,
  report: Report<typeof catalog>,
  original?: SavedParts,
): OpenedFile {
  const targets = targetsOf(archive, '', report)
  const properties = (type: string) => pathsOfType(targets, type).map(path => openPart(archive, path, report)?.root)[0]
  const isDoubted = isOfLibreOffice(properties('extended-properties'))
  const numbered = paragraphNumbers()
  const counted = (part: OpenPart | undefined): OpenPart | undefined => {
    const root = part && numbered(part.root)
    return part && root && { ...part, root: isDoubted ? withChangedFormulas(root) : root }
  }
  const document = counted(openPart(archive, pathsOfType(targets, 'officeDocument')[0] ?? 'word/document.xml', report))
  if (!document) throw new Error('it holds no text document.')
  const partOf = (type: string): OpenPart | undefined => {
    const [path] = pathsOfType(document.targets, type)
    if (path !== undefined && !archive.has(path)) report('docx/part-missing', { part: path })
    return path === undefined ? undefined : openPart(archive, path, report)
  }
  const items = pathsOfType(document.targets, 'customXml').map(path => openPart(archive, path, report)?.root)
  const parts = { document, footnotes: counted(partOf('footnotes')), endnotes: counted(partOf('endnotes')) }
  const saved = Object.values(parts).flatMap(part => (part ? [part.root] : []))
  const file = { saved, styles: partOf('styles')?.root, numbering: partOf('numbering')?.root }
  const doubtsIf = (way: Changes) => (isDoubted ? saved.flatMap(root => doubtfulParagraphs(root, way)) : [])
  const { saved: roots, numbering } = original ? restored(file, original, doubtsIf(changes)) : file
  const read = (part: OpenPart): OpenPart => ({
    ...part,
    root: settled(roots[saved.indexOf(part.root)] as Tree, changes),
  })
  const made = read(document)
  const body = elementOf(made.root, 'w:body')
  if (!body) throw new Error('it holds no text document.')
  return {
    ...file,
    document: made,
    body,
    ...(parts.footnotes ? { footnotes: read(parts.footnotes) } : {}),
    ...(parts.endnotes ? { endnotes: read(parts.endnotes) } : {}),
    numbering,
    isDoubtful: doubtsIf('reject').length > 0,
    comments: { comments: partOf('comments')?.root, extended: partOf('commentsExtended')?.root },
    core: properties('core-properties'),
    custom: properties('custom-properties'),
    carried: name => items.find(tree => tree?.name === name),
  }
}
