import type { Column, DraftCell, DraftRow, DraftTable } from '@stet/core'
import type { ColumnWidths } from '../style/standing.ts'
import type { CellStep, Path } from '../style/step.ts'
import { elementOf, elementsOf, type Tree } from '../xml/tree.ts'
import { assemble } from './assemble.ts'
import type { PlaceContext } from './context.ts'
import type { Beginning, Entry, TableEntry } from './entry.ts'
import { captionOwner } from './marks-of-ours.ts'

/** A cell of Word: one for each row that it stands in. */
interface FoundCell {
  readonly column: number
  readonly columnSpan: number
  /** Whether it goes on from the row above (ECMA-376 17.4.84). */
  readonly goesOn: boolean
  readonly step: CellStep | undefined
  readonly entries: readonly Entry[]
}

interface FoundRow {
  readonly group: 'head' | 'body' | 'foot'
  readonly cells: readonly FoundCell[]
}

const valueOf = (tree: Tree | undefined, name: string) => elementOf(tree, name)?.attributes['w:val']
const isOn = (tree: Tree | undefined) =>
  tree !== undefined && !/^(?:0|false|off)$/.test(tree.attributes['w:val'] ?? '1')

/** Reads the entries of a container. */
export type Entries = (container: Tree, context: PlaceContext) => readonly Entry[]

/** A path without the cell that begins it, which the table itself tells. */
export const withoutCell = (path: Path): Path => (path[0]?.type === 'cell' ? path.slice(1) : path)

function foundCell(cell: Tree, column: number, context: PlaceContext, entriesOf: Entries): FoundCell {
  const properties = elementOf(cell, 'w:tcPr')
  const merge = elementOf(properties, 'w:vMerge')
  const entries = entriesOf(cell, context)
  return {
    column,
    columnSpan: Math.max(1, Number(valueOf(properties, 'w:gridSpan') ?? 1) || 1),
    goesOn: merge !== undefined && merge.attributes['w:val'] !== 'restart',
    step: entries.map(({ path }) => path[0]).find((step): step is CellStep => step?.type === 'cell'),
    entries: entries.map(entry => ({ ...entry, path: withoutCell(entry.path) })),
  }
}

const transparent: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml'])

const within = (tree: Tree, name: string): readonly Tree[] =>
  elementsOf(tree).flatMap(inner =>
    inner.name === name ? [inner] : transparent.has(inner.name) ? within(inner, name) : [],
  )

function foundRow(row: Tree, context: PlaceContext, entriesOf: Entries): FoundRow {
  const properties = elementOf(row, 'w:trPr')
  const cells: FoundCell[] = []
  let column = Number(valueOf(properties, 'w:gridBefore') ?? 0) || 0
  for (const tree of within(row, 'w:tc')) {
    const cell = foundCell(tree, column, context, entriesOf)
    cells.push(cell)
    column += cell.columnSpan
  }
  const isFoot = cells.length > 0 && cells.every(({ step }) => step?.foot)
  return { group: isOn(elementOf(properties, 'w:tblHeader')) ? 'head' : isFoot ? 'foot' : 'body', cells }
}

/** Whether a table's look sets its first row apart (ECMA-376 17.4.55). */
const hasFirstRow = (look: Tree | undefined): boolean => {
  const { 'w:firstRow': told, 'w:val': bits = '' } = look?.attributes ?? {}
  return told === undefined ? (Number.parseInt(bits, 16) & 0x20) !== 0 : /^(?:1|true|on)$/.test(told)
}

/**
 * Rows with the head that the table's look says where no row says that it is one, as in tables within tables that LibreOffice
 * saved: the first rows of header cells alone; the very first one where no cell's style says anything.
 */
function withHead(rows: readonly FoundRow[], look: Tree | undefined): readonly FoundRow[] {
  if (!hasFirstRow(look) || rows.some(({ group }) => group === 'head')) return rows
  const steps = rows.flatMap(({ cells }) => cells.filter(({ goesOn }) => !goesOn).map(({ step }) => step))
  const end = rows.findIndex(({ cells }) => !cells.every(({ step, goesOn }) => goesOn || step?.scope))
  const count = steps.every(step => step === undefined) ? Number(rows.length > 1) : end < 0 ? rows.length : end
  return rows.map((row, at) => (at < count ? { ...row, group: 'head' } : row))
}

const rowSpan = (rows: readonly FoundRow[], at: number, { column }: FoundCell): number => {
  let span = 1
  while (rows[at + span]?.cells.some(cell => cell.column === column && cell.goesOn)) span++
  return span
}

function draftRow(rows: readonly FoundRow[], at: number, context: PlaceContext): DraftRow {
  const { cells } = rows[at] as FoundRow
  return {
    cells: cells
      .filter(({ goesOn }) => !goesOn || at === 0)
      .map((cell): DraftCell => ({
        ...(cell.step?.scope ? { scope: cell.step.scope } : {}),
        columnSpan: cell.columnSpan,
        rowSpan: rowSpan(rows, at, cell),
        blocks: assemble(cell.entries, context),
      })),
  }
}

/** The columns: their alignment is that of their cells' styles, their widths are those that the table's style names. */
function columnsOf(table: Tree, rows: readonly FoundRow[], widths: ColumnWidths = []): readonly Column[] {
  const grid = elementsOf(elementOf(table, 'w:tblGrid') ?? table, 'w:gridCol')
  const cells = rows.flatMap(row => row.cells)
  const count = Math.max(grid.length, ...cells.map(({ column, columnSpan }) => column + columnSpan))
  return Array.from({ length: count }, (_, column): Column => {
    const align = cells.find(cell => cell.column === column && cell.step?.align)?.step?.align
    const width = widths.length === count ? widths[column] : undefined
    return { ...(align ? { align } : {}), ...(width === undefined ? {} : { width }) }
  })
}

/** What begins with the first paragraph of an entry. */
function beginningOf(entry: Entry): Beginning {
  const quotes = entry.path.filter(({ type }) => type === 'quote').length
  if (entry.type === 'table') return { table: 1 + entry.beginning.table, quote: quotes + entry.beginning.quote }
  return { table: entry.kind.type === 'caption' && captionOwner(entry.spans) === 'table' ? 1 : 0, quote: quotes }
}

/** Reads a table, its cells with all that is in them. */
export function tableEntry(tree: Tree, context: PlaceContext, entriesOf: Entries): TableEntry {
  const style = valueOf(elementOf(tree, 'w:tblPr'), 'w:tblStyle')
  const standing = context.styles.tableStanding(style)
  const look = elementOf(elementOf(tree, 'w:tblPr'), 'w:tblLook')
  const found = within(tree, 'w:tr').map(row => foundRow(row, context, entriesOf))
  const rows = withHead(found, look)
  const groupOf = (wanted: FoundRow['group']) =>
    rows.flatMap((row, at) => (row.group === wanted ? [draftRow(rows, at, context)] : []))
  const table: DraftTable = {
    type: 'table',
    columns: columnsOf(tree, rows, standing?.kind.type === 'table' ? standing.kind.widths : undefined),
    head: groupOf('head'),
    body: groupOf('body'),
    foot: groupOf('foot'),
  }
  const first = rows[0]?.cells[0]?.entries[0]
  return {
    type: 'table',
    table,
    path: standing?.path ?? [],
    places: first?.places ?? [],
    ...(first?.place ? { place: first.place } : {}),
    beginning: first ? beginningOf(first) : { table: 0, quote: 0 },
  }
}
