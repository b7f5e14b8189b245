import { describe, expect, it } from 'vitest'
import { lettersOf, span, textBox } from '../../testing/boxes.ts'
import { layoutContext } from '../../testing/layout-context.ts'
import { wordCuts } from './hyphen-cuts.ts'
import { layText } from './paragraph.ts'

const context = layoutContext()
const frame = { x: 0, width: 100 }

describe('a paragraph', () => {
  it('keeps the letters, with a space at the end of each line but the last', () => {
    const text = 'the quick brown fox jumps over the lazy dog'
    const letters = lettersOf(layText(textBox(text), frame, context))
    expect(letters.join('')).toBe(text)
    expect(letters.slice(0, -1).every(line => line.endsWith(' '))).toBe(true)
  })

  it('parts with no fewer than two lines at its beginning and its end', () => {
    const strips = layText(textBox('word '.repeat(30).trim()), frame, context)
    const allowed = strips.map(strip => strip.breakBefore)
    expect([allowed[0], allowed[1], allowed.at(-1)]).toEqual([true, false, false])
    expect(allowed.slice(2, -1)).not.toContain(false)
    expect(strips.length).toBeGreaterThan(4)
  })

  it('stretches the spaces of a justified line to its width', () => {
    const [first] = layText(
      textBox('aaaa bbbb cccc dddd eeee ffff gggg hhhh', { align: 'justify', leading: 7 }),
      frame,
      context,
    )
    const line = first!.items[0]!
    if (line.type !== 'line') throw new Error('A line was expected.')
    const seen = line.runs.slice(0, -1)
    const width = seen.reduce((sum, run) => sum + (run.shaped.width * run.style.size) / 1000 + run.extra, 0)
    expect(width).toBeCloseTo(100)
  })

  it('sets narrow lines ragged, though wider ones are justified', () => {
    const stretches = (leading: number) => {
      const box = textBox('aaaa bbbb cccc dddd eeee ffff gggg hhhh', { align: 'justify', leading })
      const [first] = layText(box, frame, context)
      return first!.items.flatMap(item => (item.type === 'line' ? item.runs.map(run => run.extra) : []))
    }
    expect(Math.max(...stretches(7))).toBeGreaterThan(1)
    expect(Math.max(...stretches(12))).toBe(0)
  })

  it('hyphenates a ragged line only where it would be far too short', () => {
    const hyphenating = layoutContext({ cutsOf: wordCuts(word => (word.length > 9 ? [5] : [])) })
    const linesOf = (text: string) => lettersOf(layText(textBox(text, { hyphenate: true }), frame, hyphenating))
    expect(linesOf('aaaa bbbb cccc hhhhhhhhhhhhhhh').join('')).not.toContain('\u00AD')
    expect(linesOf('aaaa bbbb hhhhhhhhhhhhhhhh').join('')).toContain('\u00AD')
  })

  it('makes the last line of a heading as long as the others', () => {
    const text = 'aaaa bbbb cccc dddd eeeeee'
    const linesOf = (balanced: boolean) => lettersOf(layText(textBox(text, { balanced }), frame, context))
    expect(linesOf(false)).toEqual(['aaaa bbbb cccc dddd ', 'eeeeee'])
    expect(linesOf(true)).toEqual(['aaaa bbbb cccc ', 'dddd eeeeee'])
    expect(lettersOf(layText(textBox('aaaa bbbb', { balanced: true }), frame, context))).toEqual(['aaaa bbbb'])
  })

  it('breaks a word that is wider than the line between its letters', () => {
    const letters = lettersOf(layText(textBox('m'.repeat(50)), frame, context))
    expect(letters.join('')).toBe('m'.repeat(50))
    expect(Math.max(...letters.map(line => line.length))).toBe(20)
  })

  it('ends a line where the author did', () => {
    const box = { ...textBox(''), spans: [span('one'), { type: 'break' } as const, span('two')] }
    expect(lettersOf(layText(box, frame, context))).toEqual(['one', 'two'])
  })

  it('carries a footnote on the line of its reference', () => {
    const box = { ...textBox(''), spans: [span('word '.repeat(12)), span('1', { note: 'n' })] }
    const strips = layText(box, frame, context)
    expect(strips.map(strip => strip.notes)).toEqual([...strips.slice(1).map(() => []), ['n']])
  })

  it('sets right-to-left words in the order in which they are seen', () => {
    const box = textBox('אב גד', { direction: 'rtl' })
    expect(lettersOf(layText(box, frame, context))[0]).toBe('גד אב')
  })

  it('gives a link an area on each line that it reaches', () => {
    const link = { target: { type: 'external', url: 'https://example.org' }, words: 'words' } as const
    const box = { ...textBox(''), spans: [span('see '), span('many words of a link that is long', { link })] }
    const strips = layText(box, frame, context)
    expect(strips.length).toBeGreaterThan(1)
    expect(strips.every(strip => strip.links.length === 1)).toBe(true)
  })
})
