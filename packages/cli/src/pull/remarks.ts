import type { Place, Revision } from '@stet/core'
import type { WordComment } from '@stet/docx'

/** A comment of a Word file, and where in a text the words stand that it is about. */
export interface PlacedComment {
  readonly comment: WordComment
  /** The offset behind the words; undefined where the paragraph is no more. */
  readonly at: number | undefined
}

/** Finds the words of comments: `places` says in which paragraph of the Word file each block of the edited article stood. */
export function placedComments(
  comments: readonly WordComment[],
  { text, places: stretches }: Revision,
  places: Readonly<Record<string, Place>>,
): readonly PlacedComment[] {
  const blocks = Object.entries(places)
    .filter(([id]) => stretches.has(id))
    .toSorted(([, one], [, other]) => one.start.line - other.start.line)
  return comments.map(comment => {
    const [id] = blocks.findLast(([, place]) => place.start.line <= comment.place.start.line) ?? []
    const stretch = id === undefined ? undefined : stretches.get(id)
    if (!stretch) return { comment, at: undefined }
    const block = text.slice(stretch.start, stretch.end)
    const last = comment.quoted.trim().match(/[\p{L}\p{M}\p{N}]+/gu)
    const found = last ? endOfWords(block, last) : undefined
    return { comment, at: stretch.start + (found ?? block.length) }
  })
}

/** Where words that follow each other in a text end, whatever signs and white space stand between them. */
function endOfWords(text: string, words: readonly string[]): number | undefined {
  const found = new RegExp(words.slice(0, 50).join('[^\\p{L}\\p{N}]{1,40}?'), 'u').exec(text)
  return found ? found.index + found[0].length : undefined
}

/** One comment and its replies on a line. */
export const saying = ({ author, date, text, resolved, replies }: WordComment): string =>
  [
    `${said(author, date)}: ${text}${resolved ? ' (resolved)' : ''}`,
    ...replies.map(reply => `${said(reply.author, reply.date)}: ${reply.text}`),
  ].join(' — ')

/** Who said something, and on which day. */
export const said = (author: string, date: string | undefined): string =>
  [author || 'Somebody', ...(date === undefined ? [] : [date.slice(0, 10)])].join(', ')
