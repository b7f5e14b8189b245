import { describe, expect, it } from 'vitest'
import { lettersOf, textBox } from '../../testing/boxes.ts'
import { layoutContext } from '../../testing/layout-context.ts'
import type { CellBox, RowBox, TableBox } from '../flow/box.ts'
import { sheetsOf } from './pages.ts'
import { columnsOf } from './table-columns.ts'
import { layTable } from './table.ts'

const context = layoutContext()
const frame = { x: 0, width: 300 }
const cell = (column: number, text: string, change: Partial<CellBox> = {}): CellBox => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  header: false,
  boxes: [textBox(text)],
  ...change,
})
const row = (group: RowBox['group'], ...cells: CellBox[]): RowBox => ({ group, cells })
const table = (columns: number, ...rows: RowBox[]): TableBox => ({
  type: 'table',
  anchors: ['table'],
  caption: [],
  continued: [],
  columns: Array.from({ length: columns }, () => ({})),
  rows,
  direction: 'ltr',
  block: 'table',
})

describe('the columns of a table', () => {
  it('fill the room', () => {
    const { widths } = columnsOf(table(2, row('body', cell(0, 'a'), cell(1, 'much more text than that'))), 300, context)
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(300)
  })

  it('give more to what holds more, and no word too little', () => {
    const long = 'many words that must be set in several lines because there are so many of them'
    const { widths, padding, scale } = columnsOf(
      table(2, row('body', cell(0, 'incomprehensibility'), cell(1, long))),
      300,
      context,
    )
    expect(scale).toBe(1)
    expect(widths[0]! - 2 * padding).toBeGreaterThanOrEqual(19 * 5)
    expect(widths[1]!).toBeGreaterThan(widths[0]!)
  })

  it('keep the shares that the author gave', () => {
    const box = { ...table(2, row('body', cell(0, 'a'), cell(1, 'b'))), columns: [{ width: 0.25 }, { width: 0.75 }] }
    const { widths, padding } = columnsOf(box, 300, context)
    expect((widths[1]! - 2 * padding) / (widths[0]! - 2 * padding)).toBeCloseTo(3)
  })

  it('are set smaller, to a floor, where words are too wide', () => {
    const wide = (count: number) =>
      table(count, row('body', ...Array.from({ length: count }, (_, index) => cell(index, 'mmmmmmmmmm'))))
    expect(columnsOf(wide(6), 300, context)).toMatchObject({ tooWide: false })
    expect(columnsOf(wide(6), 300, context).scale).toBeLessThan(1)
    expect(columnsOf(wide(12), 300, context)).toMatchObject({ tooWide: true, scale: 0.72 })
  })

  it('break the longest words first, where not all have room', () => {
    const cells = Array.from({ length: 12 }, (_, index) => cell(index, index === 5 ? 'm'.repeat(60) : 'mmmm'))
    const { widths, padding, scale, tooWide } = columnsOf(table(12, row('body', ...cells)), 300, context)
    expect(tooWide).toBe(true)
    for (const width of widths) expect(width - 2 * padding).toBeGreaterThanOrEqual(4 * 5 * scale - 0.01)
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(300)
  })

  it('share out what spans several of them', () => {
    const { widths, padding } = columnsOf(
      table(2, row('body', cell(0, 'm'.repeat(40), { columnSpan: 2 }))),
      300,
      context,
    )
    expect(widths[0]! + widths[1]! - 4 * padding).toBeGreaterThanOrEqual(199)
  })
})

describe('the rows of a table', () => {
  const body = Array.from({ length: 5 }, (_, index) => row('body', cell(0, `row${index}`)))

  it('set the header rows again on top of a page, as decoration', () => {
    const strips = layTable(table(1, row('head', cell(0, 'head', { header: true })), ...body), frame, context)
    const onTop = strips[3]!.onTop!
    expect(lettersOf(onTop)).toEqual(['head'])
    const owners = onTop.flatMap(strip =>
      strip.items.flatMap(item => (item.type === 'line' ? item.runs.map(run => run.owner.type) : [item.owner.type])),
    )
    expect(new Set(owners)).toEqual(new Set(['artifact']))
    expect(strips[0]!.onTop).toBeUndefined()
  })

  it('keep the header with the first rows, and the last two together', () => {
    const rows = table(1, row('head', cell(0, 'head', { header: true })), ...body)
    const strips = layTable(rows, frame, layoutContext({ depth: 200 }))
    expect(strips.map(strip => strip.keepWithNext)).toEqual([true, true, false, false, true, false])
  })

  it('stay on one page where the table is short', () => {
    const rows = table(1, row('head', cell(0, 'head', { header: true })), ...body)
    const strips = layTable(rows, frame, layoutContext({ depth: 600 }))
    expect(strips.map(strip => strip.keepWithNext)).toEqual([true, true, true, true, true, false])
  })

  it('stand sideways where they are too wide for an upright page, and say nothing of it', () => {
    const wide = table(12, row('body', ...Array.from({ length: 12 }, (_, index) => cell(index, 'mmmmmmm'))))
    const [strip] = layTable(wide, frame, layoutContext({ sideways: { measure: 600, depth: 300 } }))
    expect(strip!.sideways).toBe(true)
    expect(Math.max(...strip!.items.map(item => item.x))).toBeGreaterThan(300)
  })

  it('stay together where a cell spans them', () => {
    const rows = [
      row('body', cell(0, 'a', { rowSpan: 2 }), cell(1, 'b')),
      row('body', cell(1, 'c')),
      row('body', cell(0, 'd'), cell(1, 'e')),
    ]
    expect(layTable(table(2, ...rows), frame, context).map(strip => strip.breakBefore)).toEqual([true, false, true])
  })

  it('are cut only between lines, and lose none', () => {
    const tall = row('body', cell(0, 'word '.repeat(400).trim()), cell(1, 'short'))
    const [strip] = layTable(table(2, tall), frame, context)
    const [upper, lower] = strip!.split!(200)!
    expect(upper.height).toBeLessThanOrEqual(200)
    expect(lettersOf([upper, lower]).join(' ').match(/word/g)).toHaveLength(400)
  })

  it('leave no single line of a paragraph behind where they are cut', () => {
    const boxes = Array.from({ length: 40 }, () => textBox('word '.repeat(70).trim()))
    const [strip] = layTable(table(1, row('body', cell(0, '', { boxes }))), frame, context)
    const linesOf = (room: number) => strip!.split!(room)![0].items.filter(item => item.type === 'line').length
    const paragraph = layTable(table(1, row('body', cell(0, '', { boxes: boxes.slice(0, 1) }))), frame, context)
    const lines = paragraph[0]!.items.filter(item => item.type === 'line').length
    expect(lines).toBeGreaterThan(4)
    for (let room = 100; room < 400; room += 6) expect([1, lines - 1]).not.toContain(linesOf(room) % lines)
  })

  it('have the head again above what is left of one that is cut', () => {
    const head = row('head', cell(0, 'head', { header: true }))
    const tall = row('body', cell(0, 'word '.repeat(900).trim()))
    const strips = layTable(table(1, head, tall), frame, layoutContext({ depth: 300 }))
    const sheets = sheetsOf(strips, { depth: 300, sidewaysDepth: 300, notes: new Map() })
    expect(sheets.length).toBeGreaterThan(2)
    expect(sheets.map(({ body: [first] }) => lettersOf([first!])[0])).toEqual(sheets.map(() => 'head'))
  })

  it('say so where a table is too wide', () => {
    const said: string[] = []
    const wide = table(60, row('body', ...Array.from({ length: 60 }, (_, index) => cell(index, 'incomprehensible'))))
    const strips = layTable(wide, frame, layoutContext({ report: code => said.push(code) }))
    expect(said).toEqual(['pdf/table-too-wide'])
    for (const item of strips.flatMap(strip => strip.items)) expect(item.x).toBeLessThan(300)
  })
})
