import type { Report } from '@stet/core'
import { elementOf, type Tree } from '../xml/tree.ts'
import type { Archive } from './archive.ts'
import { settled, type Changes } from './changes/settle.ts'
import type { CommentParts } from './comments.ts'
import type { catalog } from './diagnostics.ts'
import { openPart, pathsOfType, targetsOf, type OpenPart } from './package.ts'
import { paragraphNumbers } from './paragraph-numbers.ts'

/** A Word file taken apart. */
export interface OpenedFile {
  readonly document: OpenPart
  readonly body: Tree
  readonly footnotes?: OpenPart
  readonly endnotes?: OpenPart
  /** The roots of the parts with content as they were saved, all changes in them. */
  readonly saved: readonly Tree[]
  readonly comments: CommentParts
  readonly styles: Tree | undefined
  readonly numbering: Tree | undefined
  readonly core: Tree | undefined
  readonly custom: Tree | undefined
  /** The root of the custom XML part of a name. */
  readonly carried: (name: string) => Tree | undefined
}

/** Opens the parts of a package: those with content have their paragraphs counted and their tracked changes made or undone. Throws where there is no document. */
export function openedFile(archive: Archive, changes: Changes, report: Report<typeof catalog>): OpenedFile {
  const targets = targetsOf(archive, '', report)
  const numbered = paragraphNumbers()
  const saved: Tree[] = []
  const withContent = (part: OpenPart | undefined): OpenPart | undefined => {
    if (!part) return undefined
    const root = numbered(part.root)
    saved.push(root)
    return { ...part, root: settled(root, changes) }
  }
  const document = withContent(
    openPart(archive, pathsOfType(targets, 'officeDocument')[0] ?? 'word/document.xml', report),
  )
  const body = elementOf(document?.root, 'w:body')
  if (!document || !body) throw new Error('it holds no text document.')
  const partOf = (type: string): OpenPart | undefined => {
    const [path] = pathsOfType(document.targets, type)
    if (path !== undefined && !archive.has(path)) report('docx/part-missing', { part: path })
    return path === undefined ? undefined : openPart(archive, path, report)
  }
  const properties = (type: string) => pathsOfType(targets, type).map(path => openPart(archive, path, report)?.root)[0]
  const items = pathsOfType(document.targets, 'customXml').map(path => openPart(archive, path, report)?.root)
  const footnotes = withContent(partOf('footnotes'))
  const endnotes = withContent(partOf('endnotes'))
  return {
    document,
    body,
    ...(footnotes ? { footnotes } : {}),
    ...(endnotes ? { endnotes } : {}),
    saved,
    comments: { comments: partOf('comments')?.root, extended: partOf('commentsExtended')?.root },
    styles: partOf('styles')?.root,
    numbering: partOf('numbering')?.root,
    core: properties('core-properties'),
    custom: properties('custom-properties'),
    carried: name => items.find(tree => tree?.name === name),
  }
}
