import { content } from '../write/flow/element.ts'
import type { ParagraphStyle, TextBox } from '../write/flow/box.ts'
import type { TextSpan } from '../write/flow/span.ts'
import type { Strip } from '../write/layout/strip.ts'

/** A span in ten points: with the fake typesetter, five points a character. */
export const span = (text: string, change: Partial<TextSpan> = {}): TextSpan => ({
  type: 'text',
  text,
  style: { font: { family: 'serif', bold: false, italic: false }, size: 10, colour: [0, 0, 0], rise: 0 },
  language: 'en',
  content: content(),
  ...change,
})

/** A ragged paragraph of twelve points a line. */
export const textBox = (text: string, change: Partial<ParagraphStyle> = {}): TextBox => ({
  type: 'text',
  spans: [span(text)],
  style: { align: 'start', direction: 'ltr', leading: 12, before: 0, after: 0, hyphenate: false, ...change },
  anchors: [],
})

/** The letters of each strip, left to right. */
export const lettersOf = (strips: readonly Strip[]): readonly string[] =>
  strips.map(strip =>
    strip.items.flatMap(item => (item.type === 'line' ? item.runs.map(run => run.shaped.text) : [])).join(''),
  )
