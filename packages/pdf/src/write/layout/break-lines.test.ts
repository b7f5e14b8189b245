import { describe, expect, it } from 'vitest'
import { span } from '../../testing/boxes.ts'
import { layoutContext } from '../../testing/layout-context.ts'
import { breakLines, type LineManner } from './break-lines.ts'
import type { Chunk } from './chunk.ts'
import { chunksOf } from './chunks.ts'
import { wordCuts } from './hyphen-cuts.ts'
import { placesOf, type Places } from './places.ts'

const context = layoutContext()
const chunks = (text: string): readonly Chunk[] => chunksOf([span(text)], 'ltr', context)
const manner = (width: number, justify: boolean): LineManner => ({ width, justify, give: width * 0.3 })
const places = (all: readonly Chunk[]): Places =>
  placesOf(all, { hyphenate: false, hang: false, width: Infinity }, context)
const words = (all: readonly Chunk[], from: number, to: number): string =>
  all
    .slice(from, to)
    .flatMap(chunk => chunk.parts.map(part => (part.type === 'glyphs' ? part.shaped.text : '')))
    .join(' ')

describe('breaking lines', () => {
  it('covers every chunk once, in order, and keeps each line within the width', () => {
    const all = chunks('one two three four five six seven eight nine ten eleven twelve '.repeat(40).trim())
    const lines = breakLines(places(all), manner(150, false), 4, true)!
    expect(lines[0]!.from).toBe(0)
    expect(lines.at(-1)!.to).toBe(all.length)
    lines.slice(1).forEach((line, index) => expect(line.from).toBe(lines[index]!.to))
    for (const { from, to } of lines) expect(words(all, from, to).length * 5).toBeLessThanOrEqual(150)
  })

  it('looks at the whole paragraph: it takes a looser first line where greed would leave a hole further on', () => {
    const all = chunks('aaa bb cc ddddd')
    const lines = breakLines(places(all), manner(30, false), 10, true)!
    expect(lines.map(({ from, to }) => words(all, from, to))).toEqual(['aaa', 'bb cc', 'ddddd'])
  })

  it('gives up where lines would be looser than wished, unless it must not', () => {
    const all = chunks('incomprehensibilities incomprehensibilities')
    expect(breakLines(places(all), manner(140, true), 1, false)).toBeUndefined()
    expect(breakLines(places(all), manner(140, true), 1, true)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ])
  })

  it('lets only a chunk that is wider than the line stand out', () => {
    const all = chunks('a mmmmmmmmmmmmmmmmmmmmmmmm b')
    expect(breakLines(places(all), manner(40, true), 2, true)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ])
  })

  it('hyphenates where that makes the lines good', () => {
    const whole = chunks('an extraordinarily good line')
    const cut = placesOf(
      whole,
      { hyphenate: true, hang: false, width: 50 },
      { ...context, cutsOf: wordCuts(() => [5]) },
    )
    const lines = breakLines(cut, manner(50, true), 2, true)!
    expect(cut.hyphen[lines[0]!.to - 1]!).toBeGreaterThan(0)
  })

  it('rather loosens a line than divides the last word', () => {
    const dividing = { ...context, cutsOf: wordCuts(word => (word.length > 5 ? [3] : [])) }
    const dividedLines = (text: string) => {
      const cut = placesOf(chunks(text), { hyphenate: true, hang: false, width: Infinity }, dividing)
      return breakLines(cut, manner(80, true), 3, true)!.filter(({ to }) => cut.hyphen[to - 1]! > 0).length
    }
    expect(dividedLines('a b c d e f ddddddd')).toBe(0)
    expect(dividedLines('a b c d e f ddddddd ggg hhh ii jj kk ll mm nn')).toBe(1)
  })

  it('takes time in proportion to the text', () => {
    const long = chunks('some words of a long paragraph '.repeat(10_000).trim())
    expect(breakLines(places(long), manner(300, true), 2, true)!.length).toBeGreaterThan(2500)
  })
})
