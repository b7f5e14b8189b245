import { elementsOf, walkTree, type Tree } from '../xml/tree.ts'
import { ownWords, wordsWithin } from './changes/words.ts'
import { placeAt, placeOf } from './paragraph-numbers.ts'
import type { WordComment, WordRemark } from './reading.ts'

/** What begins like a day: LibreOffice writes `0-00-00T00:00:00Z` where it knows none. */
const isDate = /^\d{4}-(?!00)/

/** The parts of a file that comments are in: `comments.xml`, and what Word 2013 added to it (MS-DOCX 2.5.28, `commentsExtended.xml`). */
export interface CommentParts {
  readonly comments: Tree | undefined
  readonly extended: Tree | undefined
}

/** Where a comment stands, and what it is about: the words that are shown, and those that are not. */
interface Anchor {
  readonly line: number
  shown: string
  hidden: string
}

const gone = { accept: new Set(['w:del', 'w:moveFrom']), reject: new Set(['w:ins', 'w:moveTo']) } as const

/** The anchors of comments, by the comments' ids, in the order in which they stand (ECMA-376 17.13.4). */
function anchorsOf(roots: readonly Tree[], file: string, changes: 'accept' | 'reject'): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>()
  const open = new Map<string, Anchor>()
  let line = 1
  const begin = (id: string): Anchor => {
    const anchor = anchors.get(id) ?? { line, shown: '', hidden: '' }
    anchors.set(id, anchor)
    return anchor
  }
  const read = (tree: Tree, isGone: boolean): void => {
    line = placeOf(tree, file)?.start.line ?? line
    const id = tree.attributes['w:id'] ?? ''
    if (tree.name === 'w:commentRangeStart') open.set(id, begin(id))
    else if (tree.name === 'w:commentRangeEnd') open.delete(id)
    else if (tree.name === 'w:commentReference') begin(id)
    const words = ownWords(tree)
    if (words !== undefined)
      for (const anchor of open.values())
        if (isGone) anchor.hidden += words
        else anchor.shown += words
    for (const inner of elementsOf(tree))
      if (!inner.name.endsWith('Pr')) read(inner, isGone || gone[changes].has(inner.name))
    if (tree.name === 'w:p') for (const anchor of open.values()) anchor.shown += '\n'
  }
  for (const root of roots) read(root, false)
  return anchors
}

const remarkOf = (comment: Tree): WordRemark => {
  const { 'w:author': author = '', 'w:date': date } = comment.attributes
  const paragraphs = [...walkTree(comment)].filter(({ name }) => name === 'w:p').map(wordsWithin)
  return { author, ...(date !== undefined && isDate.test(date) ? { date } : {}), text: paragraphs.join('\n').trim() }
}

/** The id of a comment's last paragraph, by which `commentsExtended.xml` names the comment. */
const paragraphId = (comment: Tree): string | undefined =>
  [...walkTree(comment)].findLast(({ name }) => name === 'w:p')?.attributes['paraId']

/** The comments of a file in the order of what they are about, each with its replies. */
export function commentsOf(
  { comments, extended }: CommentParts,
  roots: readonly Tree[],
  file: string,
  changes: 'accept' | 'reject',
): readonly WordComment[] {
  const all = comments ? elementsOf(comments, 'w:comment') : []
  if (all.length === 0) return []
  const notes = new Map(
    (extended ? elementsOf(extended, 'commentEx') : []).map(note => [note.attributes['paraId'], note.attributes]),
  )
  const noteOf = (comment: Tree) => notes.get(paragraphId(comment))
  const byParagraph = new Map(all.map(comment => [paragraphId(comment), comment]))
  const threadOf = (comment: Tree): Tree => {
    const parent = byParagraph.get(noteOf(comment)?.['paraIdParent'])
    return parent && all.indexOf(parent) < all.indexOf(comment) ? threadOf(parent) : comment
  }
  const anchors = anchorsOf(roots, file, changes)
  const order = new Map([...anchors.keys()].map((id, at) => [id, at]))
  const idOf = ({ attributes }: Tree) => attributes['w:id'] ?? ''
  const rank = (comment: Tree) => order.get(idOf(comment)) ?? Infinity
  return all
    .filter(comment => threadOf(comment) === comment)
    .toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)))
    .map(comment => {
      const anchor = anchors.get(idOf(comment))
      const shown = (anchor?.shown ?? '').replace(/\n+$/, '')
      return {
        ...remarkOf(comment),
        quoted: shown === '' ? (anchor?.hidden ?? '') : shown,
        place: placeAt(anchor?.line ?? 1, file),
        resolved: /^(?:1|true)$/.test(noteOf(comment)?.['done'] ?? ''),
        replies: all.filter(reply => reply !== comment && threadOf(reply) === comment).map(remarkOf),
      }
    })
}
