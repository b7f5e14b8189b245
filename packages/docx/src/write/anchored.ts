import { join, type Xml } from '../xml/element.ts'
import { bookmark } from './bookmarks.ts'
import type { Context } from './context.ts'

const firstParagraph = /^(.*?<\/w:pPr>)(.*?)(<\/w:p>.*)$/s

/**
 * Puts the bookmark of a block, where it has one, around what its first paragraph holds: LibreOffice drops bookmarks
 * between paragraphs and stretches those that hold several. The bookmark of a container stands before that of what begins it.
 */
export function anchored(id: string, written: readonly Xml[], { facts }: Pick<Context, 'facts'>): readonly Xml[] {
  const anchor = facts.anchors.of(id)
  const parts = anchor && firstParagraph.exec(join(written))
  if (!parts) return written
  const [before, content, behind] = parts.slice(1) as [Xml, Xml, Xml]
  return [before, ...bookmark(anchor, [content]), behind]
}
