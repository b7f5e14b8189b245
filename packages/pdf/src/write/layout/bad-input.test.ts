import { describe, expect, it } from 'vitest'
import { span, textBox } from '../../testing/boxes.ts'
import { layoutContext } from '../../testing/layout-context.ts'
import type { Box, GroupBox, TableBox } from '../flow/box.ts'
import { layBoxes } from './boxes.ts'
import { columnsOf } from './table-columns.ts'

const frame = { x: 0, width: 300 }

function laid(boxes: readonly Box[]) {
  const said: (readonly [string, unknown])[] = []
  const context = layoutContext({ report: (code, _, at) => said.push([code, at]) })
  return { strips: layBoxes(boxes, frame, context), said }
}

describe('what no page can hold', () => {
  it('is broken and told of where it is a word', () => {
    const long = { ...textBox(''), spans: [span('x'.repeat(5000), { block: 'here' })] }
    const { strips, said } = laid([long])
    expect(said).toEqual([['pdf/word-too-long', { block: 'here' }]])
    expect(strips.length).toBeGreaterThan(80)
    for (const { items } of strips)
      for (const item of items)
        if (item.type === 'line') expect(item.x + item.runs.length * 5).toBeLessThanOrEqual(300.01)
  })

  it('is made smaller and told of where it is a picture', () => {
    const asset = { format: 'png', bytes: new Uint8Array(), width: 100, height: 9000 } as const
    const { strips, said } = laid([
      {
        type: 'pictures',
        pictures: [{ drawing: { source: 'tall.png', asset } }],
        direction: 'ltr',
        keepWithNext: false,
        anchors: ['figure'],
        before: 0,
        after: 0,
      },
    ])
    expect(said).toEqual([['pdf/picture-too-tall', { block: 'figure' }]])
    expect(strips[0]!.height).toBeLessThanOrEqual(600)
  })

  it('is told of where it is a table of very many rows', () => {
    const table: TableBox = {
      type: 'table',
      anchors: ['table'],
      caption: [],
      continued: [],
      columns: [{}],
      rows: Array.from({ length: 2000 }, (_, index) => ({
        group: 'body',
        cells: [{ column: 0, columnSpan: 1, rowSpan: 1, header: false, boxes: [textBox(`row ${index}`)] }],
      })),
      direction: 'ltr',
      block: 'table',
    }
    const { strips, said } = laid([table])
    expect(strips).toHaveLength(2000)
    expect(said).toEqual([['pdf/table-too-long', { block: 'table' }]])
  })

  it('keeps within the page however deep it is nested', () => {
    const nested = (depth: number): Box =>
      depth === 0
        ? textBox('some words at the bottom')
        : ({
            type: 'group',
            boxes: [nested(depth - 1)],
            start: 19,
            end: 19,
            direction: depth % 2 === 0 ? 'ltr' : 'rtl',
            before: 0,
            after: 0,
            anchors: [],
          } satisfies GroupBox)
    for (const { items } of laid([nested(80)]).strips)
      for (const item of items) {
        expect(item.x).toBeGreaterThanOrEqual(0)
        expect(item.x).toBeLessThan(300)
      }
  })
})

describe('a word that no column can hold', () => {
  it('does not make its table small', () => {
    const cell = (column: number, text: string) => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      header: false,
      boxes: [textBox(text)],
    })
    const table: TableBox = {
      type: 'table',
      anchors: [],
      caption: [],
      continued: [],
      columns: [{}, {}],
      rows: [{ group: 'body', cells: [cell(0, 'x'.repeat(500)), cell(1, 'short')] }],
      direction: 'ltr',
      block: 'table',
    }
    expect(columnsOf(table, 300, layoutContext())).toMatchObject({ scale: 1, tooWide: false })
  })
})
