import { describe, expect, it } from 'vitest'
import { sheetsOf, noteGap } from './pages.ts'
import { emptyStrip, heightOf, type Strip } from './strip.ts'

const strip = (change: Partial<Strip> = {}): Strip => ({ ...emptyStrip, height: 10, ...change })
const lines = (count: number): readonly Strip[] => Array.from({ length: count }, () => strip())
const none = new Map<string, readonly Strip[]>()
const counts = (stream: readonly Strip[], depth: number, notes = none) =>
  sheetsOf(stream, { depth, sidewaysDepth: 50, notes }).map(({ body, notes: own }) => [body.length, own.length])

describe('filling pages', () => {
  it('makes one page of nothing', () => {
    expect(counts([], 100)).toEqual([[0, 0]])
  })

  it('fills a page to its foot and not beyond', () => {
    expect(counts(lines(25), 100)).toEqual([
      [10, 0],
      [10, 0],
      [5, 0],
    ])
  })

  it('leaves out room at the top of a page', () => {
    expect(counts([strip({ before: 50 }), ...lines(9), strip({ before: 30 }), strip()], 100)).toEqual([
      [10, 0],
      [2, 0],
    ])
  })

  it('begins a page only where strips allow it', () => {
    const paragraph = [strip(), strip({ breakBefore: false }), strip({ breakBefore: false })]
    expect(counts([...lines(8), ...paragraph], 100)).toEqual([
      [8, 0],
      [3, 0],
    ])
  })

  it('keeps a heading with what follows', () => {
    expect(counts([...lines(9), strip({ keepWithNext: true }), ...lines(3)], 100)).toEqual([
      [9, 0],
      [4, 0],
    ])
  })

  it('breaks anywhere rather than never, where all of a page is to be kept together', () => {
    const chain = Array.from({ length: 15 }, () => strip({ keepWithNext: true }))
    expect(counts(chain, 100)).toEqual([
      [10, 0],
      [5, 0],
    ])
  })

  it('sets the strips of a table head again on top of each page', () => {
    const onTop = [strip(), strip()]
    expect(
      counts(
        Array.from({ length: 17 }, (_, index) => strip(index === 0 ? {} : { onTop })),
        100,
      ),
    ).toEqual([
      [10, 0],
      [9, 0],
    ])
  })

  it('cuts a strip that is taller than a page', () => {
    const tall = (height: number): Strip =>
      strip({ height, split: room => (height > room ? [strip({ height: room }), tall(height - room)] : undefined) })
    const sheets = sheetsOf([tall(250)], { depth: 100, sidewaysDepth: 50, notes: none })
    expect(sheets.map(({ body }) => heightOf(body))).toEqual([100, 100, 50])
  })

  it('places a strip that cannot be cut on a page of its own', () => {
    expect(counts([strip(), strip({ height: 300 }), strip()], 100)).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ])
  })
})

describe('what is kept together', () => {
  const announced = (yields: boolean) => [...lines(6), strip({ keepWithNext: true, yields }), strip({ height: 40 })]

  it('leaves what yields behind where a page would end in a large hole', () => {
    expect(counts(announced(false), 100)).toEqual([
      [6, 0],
      [2, 0],
    ])
    expect(counts(announced(true), 100)).toEqual([
      [7, 0],
      [1, 0],
    ])
  })

  it('stays where the hole is small', () => {
    expect(counts([...lines(9), strip({ keepWithNext: true, yields: true }), strip({ height: 20 })], 100)).toEqual([
      [9, 0],
      [2, 0],
    ])
  })
})

describe('the padding of a ground that a page parts', () => {
  const edge = [strip({ height: 5 })]
  const ground = Array.from({ length: 20 }, (_, index) =>
    strip({ before: 4, ...(index > 0 ? { onTop: edge } : {}), ...(index < 19 ? { below: edge } : {}) }),
  )

  it('stands at both edges, within the page', () => {
    const sheets = sheetsOf(ground, { depth: 100, sidewaysDepth: 50, notes: none })
    expect(sheets.map(({ body }) => body.map(({ height }) => height))).toEqual([
      [10, 10, 10, 10, 10, 10, 10, 5],
      [5, 10, 10, 10, 10, 10, 10, 5],
      [5, 10, 10, 10, 10, 10, 10, 10],
    ])
    expect(sheets[1]!.body[1]!.before).toBe(0)
    for (const { body } of sheets) expect(heightOf(body)).toBeLessThanOrEqual(100)
  })
})

describe('what is turned sideways', () => {
  const turned = Array.from({ length: 7 }, () => strip({ sideways: true }))

  it('stands behind the page that it belongs to, whose text goes on', () => {
    const sheets = sheetsOf([...lines(4), ...turned, ...lines(12)], { depth: 100, sidewaysDepth: 50, notes: none })
    expect(sheets.map(({ body, sideways }) => [body.length, sideways])).toEqual([
      [10, false],
      [5, true],
      [2, true],
      [6, false],
    ])
  })

  it('stands alone where there is nothing else', () => {
    const sheets = sheetsOf(turned, { depth: 100, sidewaysDepth: 100, notes: none })
    expect(sheets.map(({ body, sideways }) => [body.length, sideways])).toEqual([[7, true]])
  })
})

describe('footnotes', () => {
  const note = (count: number) => new Map([['n', lines(count)]])

  it('stand on the page of their reference', () => {
    expect(counts([...lines(3), strip({ notes: ['n'] }), ...lines(10)], 100, note(2))).toEqual([
      [6, 2],
      [8, 0],
    ])
  })

  it('take the line that refers to them along where they do not fit', () => {
    const sheets = sheetsOf([...lines(8), strip({ notes: ['n'] })], { depth: 100, sidewaysDepth: 50, notes: note(2) })
    expect(sheets.map(({ body, notes }) => [body.length, notes.length])).toEqual([
      [8, 0],
      [1, 2],
    ])
  })

  it('are split over pages where they are long, and nothing of them is lost', () => {
    const sheets = sheetsOf([strip({ notes: ['n'] }), ...lines(30)], { depth: 100, sidewaysDepth: 50, notes: note(40) })
    expect(sheets.flatMap(({ notes }) => notes)).toHaveLength(40)
    expect(sheets.flatMap(({ body }) => body)).toHaveLength(31)
    for (const { body, notes } of sheets)
      expect(heightOf(body) + (notes.length > 0 ? noteGap : 0) + heightOf(notes)).toBeLessThanOrEqual(100)
  })

  it('are set once, however often they are referred to', () => {
    const sheets = sheetsOf([strip({ notes: ['n'] }), ...lines(20), strip({ notes: ['n'] })], {
      depth: 100,
      sidewaysDepth: 50,
      notes: note(1),
    })
    expect(sheets.flatMap(({ notes }) => notes)).toHaveLength(1)
  })
})
