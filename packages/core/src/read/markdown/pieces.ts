import type { Locate } from '../html/places.ts'

/** A stretch of the HTML that stands for a Markdown text, and the stretch of the source that it stands for. */
export interface Piece {
  readonly html: string
  readonly start: number
  readonly end: number
  /** Whether it is the source letter for letter. */
  readonly literal?: boolean
}

/** Pieces as one HTML text, and the way from its offsets to places in the source. */
export function assembled(pieces: readonly Piece[], locate: Locate): { html: string; locate: Locate } {
  const shown = pieces.filter(({ html }) => html !== '')
  const begins: number[] = []
  let length = 0
  for (const { html } of shown) {
    begins.push(length)
    length += html.length
  }
  const pieceAt = (offset: number): { piece: Piece | undefined; within: number } => {
    let low = 0
    let high = shown.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((begins[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { piece: shown[low], within: offset - (begins[low] ?? 0) }
  }
  const startOf = (offset: number) => {
    const { piece, within } = pieceAt(offset)
    return piece ? piece.start + (piece.literal ? within : 0) : 0
  }
  const endOf = (offset: number) => {
    const { piece, within } = pieceAt(Math.max(0, offset - 1))
    return piece ? (piece.literal ? piece.start + within + 1 : piece.end) : 0
  }
  return { html: shown.map(({ html }) => html).join(''), locate: (start, end) => locate(startOf(start), endOf(end)) }
}

/** Text as HTML shows it. */
export const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
