import { align, wordsIn, type Alignable, type Alignment } from '../compare/align.ts'
import { assemble } from './assemble.ts'
import { reworded } from './reworded.ts'

/** A table with its caption, in the author's and the writer's spelling. */
export interface TableRevision {
  readonly source: string
  readonly written: string
  readonly wanted: string
  readonly prefix: string
}

/** A line of a pipe table: its cells with the space around them, and whether pipes stand at its ends. */
interface Line {
  readonly opens: boolean
  readonly cells: readonly string[]
  readonly closes: boolean
}

interface Parts {
  readonly caption: string
  /** What stands between the caption and the rows. */
  readonly gap: string
  readonly lines: readonly string[]
}

const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** A caption and the rows behind it; undefined where the text is no pipe table. */
function partsOf(text: string, prefix: string): Parts | undefined {
  const [, caption = '', gap = '', rows = ''] = /^(Table:[^]*?)(\n[ \t>]*\n[ \t>]*)([^]*)$/.exec(text) ?? [
    '',
    '',
    '',
    text,
  ]
  const lines = rows
    .split(/\r?\n/)
    .map((line, index) => (index > 0 && line.startsWith(prefix) ? line.slice(prefix.length) : line))
  return delimiterRow.test(lines[1] ?? '') ? { caption, gap, lines } : undefined
}

function lineOf(text: string): Line {
  const trimmed = text.trim()
  const opens = trimmed.startsWith('|')
  const inner = opens ? trimmed.slice(1) : trimmed
  const cells =
    inner.match(/(?:\\[^]|[^|\\])*(?:\||$)/g)?.filter((cell, index, all) => cell !== '' || index < all.length - 1) ?? []
  const closes = cells.at(-1)?.endsWith('|') ?? false
  return { opens, cells: cells.map(cell => cell.replace(/\|$/, '')), closes }
}

const textOf = ({ opens, cells, closes }: Line) => `${opens ? '|' : ''}${cells.join('|')}${closes ? '|' : ''}`

/** Changes the cells, rows and columns of a pipe table that were edited; undefined where one side is no such table. */
export function revisedTable({ source, written, wanted, prefix }: TableRevision): string | undefined {
  const own = partsOf(source, prefix)
  const before = partsOf(written, '')
  const after = partsOf(wanted, '')
  if (!own || !before || !after || own.lines.length !== before.lines.length) return undefined
  const lines = { own: own.lines.map(lineOf), before: before.lines.map(lineOf), after: after.lines.map(lineOf) }
  const columns = columnOrigins(lines.before, lines.after)
  const rows = rowOrigins(lines.before, lines.after)
  const widths = alignedWidths(lines.own)
  const isEnd = (column: number) => /^\s*-+:\s*$/.test(lines.own[1]?.cells[column] ?? '')
  const placed = lines.after.map((line, index) => {
    const from = rows.get(index)
    const model = lines.own[from ?? lines.own.length - 1] as Line
    const cells = line.cells.map((cell, column) => {
      const origin = columns.get(column)
      const width = origin === undefined ? undefined : widths[origin]
      if (from === undefined && origin !== undefined && width !== undefined && isEnd(origin))
        return ` ${cell.trim()} `.padStart(width)
      if (from === undefined || origin === undefined) return padded(cell, width, index === 1)
      const kept = model.cells[origin]
      const old = lines.before[from]?.cells[origin] ?? ''
      if (kept !== undefined && old.trim() === cell.trim()) return kept
      if (kept === undefined) return padded(cell, width, false)
      const words = index === 1 ? cell.trim() : newCell(kept, old, cell)
      return width !== undefined && isEnd(origin) ? ` ${words} `.padStart(width) : within(kept, words, width)
    })
    return { text: textOf({ ...model, cells }), ...(from === undefined ? {} : { origin: { first: from, last: from } }) }
  })
  const table = own.lines.join('\n')
  const offsets = own.lines.map((_, index) => own.lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0))
  const { text } = assemble({
    source: table,
    segments: own.lines.map((line, index) => ({
      start: offsets[index] ?? 0,
      end: (offsets[index] ?? 0) + line.length,
    })),
    placed,
    fixed: new Map(),
    gap: '\n',
    tightGap: '\n',
  })
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
  const rowsText = text.replaceAll('\n', `${lineEnd}${prefix}`)
  if (after.caption === '') return rowsText
  if (own.caption === '') return `${after.caption}\n${prefix.trimEnd()}\n${prefix}${rowsText}`
  const caption = reworded({ source: own.caption, written: before.caption, wanted: after.caption })
  return `${caption}${own.gap}${rowsText}`
}

/** The words of a cell with an edit in them. */
const newCell = (kept: string, old: string, cell: string) =>
  reworded({ source: kept.trim(), written: old.trim(), wanted: cell.trim() })

/** Words in the place of a cell's own: at least as wide as it was, where the columns are aligned. */
function within(cell: string, words: string, width: number | undefined): string {
  const [, before = ' ', after = ' '] = /^(\s*)[^]*?(\s*)$/.exec(cell) ?? []
  const text = `${before || ' '}${words}`
  return width === undefined ? `${text}${after.length > 1 || after === '' ? ' ' : after}` : `${text} `.padEnd(width)
}

/** A new cell. */
function padded(cell: string, width: number | undefined, isDelimiter: boolean): string {
  const words = cell.trim()
  if (width === undefined) return words === '' ? ' ' : ` ${words} `
  return isDelimiter
    ? ` ${words.padEnd(Math.max(0, width - 2), words.endsWith(':') ? ' ' : '-')} `
    : ` ${words} `.padEnd(width)
}

/** The width of each column whose cells all are equally wide; undefined for the others. */
function alignedWidths(lines: readonly Line[]): readonly (number | undefined)[] {
  const most = Math.max(...lines.map(({ cells }) => cells.length))
  return Array.from({ length: most }, (_, column) => {
    const widths = new Set(lines.map(({ cells }) => cells[column]?.length))
    return widths.size === 1 ? [...widths][0] : undefined
  })
}

const cellsOfColumn = (lines: readonly Line[], column: number) =>
  lines.filter((_, index) => index !== 1).map(({ cells }) => cells[column]?.trim() ?? '')

/** Which column each column was: by its place where their number is the same, else by its cells. */
function columnOrigins(before: readonly Line[], after: readonly Line[]): Alignment {
  const [old, now] = [before[1]?.cells.length ?? 0, after[1]?.cells.length ?? 0]
  if (old === now) return new Map(Array.from({ length: now }, (_, column) => [column, column]))
  const things = (lines: readonly Line[], count: number): readonly Alignable[] =>
    Array.from({ length: count }, (_, column): Alignable => {
      const cells = cellsOfColumn(lines, column)
      return {
        key: cells.join('\n'),
        kind: 'column',
        words: cells.flatMap(wordsIn),
        ...(cells[0] ? { id: cells[0] } : {}),
      }
    })
  return align(things(before, old), things(after, now))
}

/** Which row each row was; the head and the row of dashes keep their places. */
function rowOrigins(before: readonly Line[], after: readonly Line[]): Alignment {
  const things = (lines: readonly Line[]): readonly Alignable[] =>
    lines.slice(2).map(({ cells }): Alignable => ({
      key: cells.map(cell => cell.trim()).join('|'),
      kind: 'row',
      words: cells.flatMap(wordsIn),
      ...(cells[0]?.trim() ? { id: cells[0].trim() } : {}),
    }))
  const body = align(things(before), things(after))
  return new Map([[0, 0], [1, 1], ...[...body].map(([to, from]) => [to + 2, from + 2] as const)])
}
