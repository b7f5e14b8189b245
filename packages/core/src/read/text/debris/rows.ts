import { lineFrom, isBlank, type Line } from '../lines/line.ts'
import { markerOf } from '../lists/marker.ts'
import { edited, slice, trimmed, type Stretch } from '../stretch.ts'
import { splitHeader } from '../tables/header.ts'
import { debrisOf } from './strip.ts'
import { cellNames, type Token } from './token.ts'

/** A cell as its lines were found, debris taken out. */
export interface LooseCell {
  readonly isHeader: boolean
  readonly lines: Line[]
}

export interface LooseRow {
  readonly cells: LooseCell[]
}

/** The rows of a broken table, as they follow each other in the source. */
export interface LooseTable {
  readonly rows: readonly LooseRow[]
  /** The line that holds the headers of all columns, and how many rows stand before it. */
  readonly header?: { readonly words: Stretch; readonly rowsBefore: number }
  /** Whether the first row lacks the debris that opens a row: then the header of the table ended just before it. */
  readonly startsBare: boolean
  /** The index of the first line behind the table. */
  readonly end: number
}

type Piece = { readonly token: Token } | { readonly words: Stretch }

const isCellToken = ({ name }: Token): boolean => cellNames.has(name)
const isCell = (name: string): boolean => name === 'td' || name === 'th'

/** Whether a line carries debris of cells or rows. */
export const hasCells = ({ words }: Line): boolean => debrisOf(words).some(isCellToken)

function piecesOf(words: Stretch): readonly Piece[] {
  const pieces: Piece[] = []
  let next = 0
  const add = (from: number, to: number) => {
    const between = trimmed(slice(words, from, Math.max(from, to)))
    if (between.text !== '') pieces.push({ words: between })
  }
  for (const token of debrisOf(words)) {
    add(next, token.from)
    pieces.push({ token })
    next = token.to
  }
  if (next < words.text.length) add(next, words.text.length)
  return pieces
}

/** Whether a line goes from one cell to the next, as only the first line of a row does. */
function crosses(pieces: readonly Piece[]): boolean {
  const firstWords = pieces.findIndex(piece => 'words' in piece)
  const lastOpening = pieces.findLastIndex(
    piece => 'token' in piece && isCell(piece.token.name) && piece.token.bracketed && !piece.token.closing,
  )
  return firstWords >= 0 && lastOpening > firstWords
}

/** Whether a line is the first of a row whose opening tag is lost: words, then the way to the next cell. */
const isBare = (line: Line | undefined): boolean => {
  if (!line || !hasCells(line)) return false
  const pieces = piecesOf(line.words)
  return pieces[0] !== undefined && 'words' in pieces[0] && crosses(pieces)
}

/**
 * Reads the rows of a broken table from the line at `start`, which carries debris of cells, to its last line.
 *
 * A row begins with `tr`, behind `tr`, and on each line that goes from one cell to the next. Lines without debris
 * belong to the cell that is still open. One that reads like headers, and before which no cell is open or behind which
 * a row lacks its opening tag, is the header: a browser that cannot make out the tags throws the rows out before the
 * table, but keeps the table's own head and the opening tags of its first row.
 */
export function rowsFrom(lines: readonly Line[], start: number): LooseTable {
  const rows: LooseRow[] = []
  let row: LooseRow | undefined
  let cell: LooseCell | undefined
  let header: LooseTable['header']
  let index = start
  const openCell = (isHeader: boolean): LooseCell => {
    if (!row) rows.push((row = { cells: [] }))
    row.cells.push((cell = { isHeader, lines: [] }))
    return cell
  }
  for (; index < lines.length; index++) {
    const line = lines[index] as Line
    if (isBlank(line)) {
      let next = index
      while (next < lines.length && isBlank(lines[next] as Line)) next++
      const following = lines[next]
      const goesOn = following && (hasCells(following) || (cell && debrisOf(following.words).length > 0))
      if (!goesOn) break
      index = next - 1
      continue
    }
    const debris = debrisOf(line.words)
    if (debris.length === 0 && !markerOf(line.words)) {
      const next = lines[index + 1]
      const isHeader = (isBare(next) || (!cell && next && hasCells(next))) && splitHeader(line.words, 2) !== undefined
      if (!header && isHeader) {
        header = { words: line.words, rowsBefore: rows.length }
        row = cell = undefined
        continue
      }
    }
    if (debris.length === 0 && !cell) break
    const pieces = piecesOf(line.words)
    if (crosses(pieces)) row = cell = undefined
    pieces.forEach((piece, at) => {
      if ('words' in piece) {
        const [before, after] = [pieces[at - 1], pieces[at + 1]]
        const inItem =
          (before &&
            'token' in before &&
            before.token.name === 'li' &&
            !before.token.closing &&
            before.token.bracketed) ||
          (after && 'token' in after && after.token.name === 'li')
        const words =
          inItem && !markerOf(piece.words)
            ? edited(piece.words, [{ from: 0, to: 0, by: '• ', isBullet: true }])
            : piece.words
        ;(cell ?? openCell(false)).lines.push(lineFrom(words, line.indent))
      } else if (isCell(piece.token.name)) {
        if (piece.token.bracketed && !piece.token.closing) openCell(piece.token.name === 'th')
        else cell = undefined
      } else if (cellNames.has(piece.token.name)) row = cell = undefined
    })
  }
  return { rows, ...(header ? { header } : {}), startsBare: isBare(lines[start]), end: index }
}
