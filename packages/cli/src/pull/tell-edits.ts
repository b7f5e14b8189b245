import type { Report } from '@stet/core'
import type { WordReading } from '@stet/docx'
import type { catalog } from '../diagnostics.ts'
import { saying } from './remarks.ts'

/** Tells what editors left in a Word file that an article cannot keep: comments, and changes that nobody has decided. */
export function tellEdits(
  { comments, revisions }: Pick<WordReading, 'comments' | 'revisions'>,
  report: Report<typeof catalog>,
): void {
  for (const comment of comments)
    report('cli/comment-left-out', { said: saying(comment), quoted: comment.quoted }, comment.place)
  const [first] = revisions
  if (!first) return
  const authors = [...new Set(revisions.map(({ author }) => author || 'somebody'))].join(', ')
  report('cli/changes-accepted', { count: revisions.length, authors }, first.place)
}
