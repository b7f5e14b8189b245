import type { DraftFootnote } from '@stet/core'
import { elementsOf, walkTree, type Tree } from '../xml/tree.ts'
import { assemble } from './assemble.ts'
import type { PlaceContext } from './context.ts'
import type { Entry } from './entry.ts'
import { entriesOf } from './flow.ts'
import { noteLabel } from './note-label.ts'
import { withoutStart } from './marks-of-ours.ts'

/**
 * The labels of footnotes by the bookmarks around their references, or directly before them, where LibreOffice moves some:
 * what a second reference to a note goes by.
 */
export function bookmarkedNotes(body: Tree): (bookmark: string) => string | undefined {
  const labels = new Map<string, string>()
  const open = new Map<string, string>()
  const behind = new Set<string>()
  for (const { name, attributes } of walkTree(body)) {
    const id = attributes['w:id'] ?? ''
    if (name === 'w:bookmarkStart') open.set(id, attributes['w:name'] ?? '')
    else if (name === 'w:bookmarkEnd') {
      behind.add(open.get(id) ?? '')
      open.delete(id)
    } else if (name === 'w:t' || name === 'w:p') behind.clear()
    else if (name === 'w:footnoteReference') {
      for (const bookmark of [...open.values(), ...behind]) if (!labels.has(bookmark)) labels.set(bookmark, id)
      behind.clear()
    }
  }
  return bookmark => labels.get(bookmark)
}

/** The space between a note's number and its words. */
const withoutSpace = (entry: Entry | undefined): readonly Entry[] =>
  entry === undefined
    ? []
    : entry.type === 'line'
      ? [{ ...entry, spans: withoutStart(entry.spans, /^[ \t\u00A0]+/) }]
      : [entry]

/** Reads `word/footnotes.xml` or `word/endnotes.xml`, without the lines that part notes from text. */
export const notesOf = (root: Tree, kind: 'footnote' | 'endnote', context: PlaceContext): readonly DraftFootnote[] =>
  elementsOf(root, `w:${kind}`)
    .filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
    .map(note => {
      const [first, ...rest] = entriesOf(note, context)
      return {
        label: noteLabel(kind, note.attributes['w:id'] ?? ''),
        blocks: assemble([...withoutSpace(first), ...rest], context),
      }
    })
