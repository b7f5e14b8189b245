import type { ParagraphStyle, TextBox } from '../flow/box.ts'
import type { ObjectSpan, TextSpan } from '../flow/span.ts'
import { breakLines, type LineRange } from './break-lines.ts'
import type { Chunk } from './chunk.ts'
import { chunksOf, linesOfAuthor } from './chunks.ts'
import type { Frame, LayoutContext } from './context.ts'
import { hyphenated, narrowed } from './cut-chunks.ts'
import { hangBefore, hangBehind, hangOf } from './hang.ts'
import { setLine } from './line.ts'
import { placeLine } from './place-line.ts'
import { emptyStrip, withAnchors, type Strip } from './strip.ts'

/** The lines of a text, each a strip; a page takes or leaves at least two of them. */
export function layText(box: TextBox, frame: Frame, context: LayoutContext): readonly Strip[] {
  const { style } = box
  const lines = linesOfAuthor(box.spans).flatMap(spans => {
    const fitting = spans.map(span => withinWidth(span, frame.width))
    const chunks = chunksOf(fitting, style.direction, context)
    reportLongWords(chunks, box, frame, context)
    return brokenLine(chunks, style, frame, context)
  })
  const strips = lines.map((line, index) => ({
    ...line,
    before: index === 0 ? style.before : 0,
    after: index === lines.length - 1 ? style.after : 0,
    breakBefore: index === 0 || (index > 1 && index < lines.length - 1),
    keepWithNext: index === lines.length - 1 && style.keepWithNext === true,
    ...(style.yields && index === lines.length - 1 ? { yields: true } : {}),
  }))
  return withAnchors(strips, box.anchors, frame.x)
}

/** A word of so many letters that no line holds it is a mistake, or code; a shorter one only stands in a narrow column. */
const longWord = 100

function reportLongWords(chunks: readonly Chunk[], box: TextBox, { width }: Frame, context: LayoutContext): void {
  if (box.style.hang !== undefined || !chunks.some(chunk => chunk.width > width)) return
  for (const chunk of chunks) {
    if (chunk.width <= width) continue
    const word = chunk.parts.map(part => (part.type === 'glyphs' ? part.shaped.text : '')).join('')
    if (word.length < longWord) continue
    const block = box.spans.find(span => span.type === 'text')?.block
    const detail = { word: `${word.slice(0, 24)}…`, letters: word.length }
    context.report('pdf/word-too-long', detail, block === undefined ? undefined : { block })
  }
}

/** A picture in a line that is wider than the line, made smaller. */
function withinWidth<Kind extends TextSpan | ObjectSpan>(span: Kind, width: number): Kind | ObjectSpan {
  if (span.type === 'text' || span.width <= width) return span
  const scale = width / span.width
  return { ...span, width, ascent: span.ascent * scale, descent: span.descent * scale }
}

/** The strips of one line of the author's, broken as often as it must be. */
function brokenLine(
  chunks: readonly Chunk[],
  style: ParagraphStyle,
  frame: Frame,
  context: LayoutContext,
): readonly Strip[] {
  if (chunks.length === 0) return [{ ...emptyStrip, height: style.leading, baseline: baselineOf(style, 0) }]
  const hang = style.hang ?? 0
  const width = hang > 0 && widthOf(chunks) > frame.width ? frame.width - hang : frame.width
  const { cut, ranges } = linesOf(narrowed(chunks, width, context.hyphenate, context), style, width, context)
  return ranges.map((range, index) => {
    const inner = hang > 0 && index > 0 ? { x: frame.x + hang, width } : { x: frame.x, width }
    return lineStrip(cut.slice(range.from, range.to), style, inner, index === ranges.length - 1, context)
  })
}

const widthOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, chunk) => sum + chunk.width + (chunk.space?.width ?? 0), 0)

const hangs = (style: ParagraphStyle): boolean => style.align === 'justify' && style.direction === 'ltr'

const noHang = (): number => 0

/** First without hyphens; with them where lines would be too loose; then as well as it goes. */
function linesOf(
  chunks: readonly Chunk[],
  style: ParagraphStyle,
  width: number,
  context: LayoutContext,
): { cut: readonly Chunk[]; ranges: readonly LineRange[] } {
  const justify = style.align === 'justify'
  const manner = { width, justify, hang: hangs(style) ? hangOf : noHang }
  if (!style.hyphenate) return { cut: chunks, ranges: breakLines(chunks, manner, 4, true) ?? [] }
  const easy = breakLines(chunks, manner, justify ? 1.5 : 1.4, false)
  if (easy) return { cut: chunks, ranges: easy }
  const cut = hyphenated(chunks, context.hyphenate, context)
  return { cut, ranges: breakLines(cut, manner, justify ? 2.2 : 2.5, false) ?? breakLines(cut, manner, 6, true) ?? [] }
}

function lineStrip(
  chunks: readonly Chunk[],
  style: ParagraphStyle,
  frame: Frame,
  last: boolean,
  context: LayoutContext,
): Strip {
  const first = hangs(style) ? hangBefore(chunks[0]?.parts[0]) : 0
  const behind = hangs(style) && chunks.length > 0 ? hangBehind(chunks.at(-1)!) : 0
  const full = frame.width + first + behind
  const { width, ascent, descent, notes } = measured(chunks)
  const natural = width - (chunks.at(-1)?.space?.width ?? 0) + (chunks.at(-1)?.hyphen ?? 0)
  const stretched = style.align === 'justify' && (!last || natural > full)
  const line = setLine(chunks, style.direction, stretched ? full : undefined, context)
  const x = frame.x - first + indentOf(style, frame.width + first + (last ? 0 : behind) - line.width)
  const baseline = baselineOf(style, ascent)
  const trailing = style.direction === 'rtl' ? line.trailing : 0
  const { items, links } = placeLine(
    line,
    x - trailing,
    baseline,
    baseline - style.leading * 0.72,
    style.leading * 0.96,
  )
  return {
    ...emptyStrip,
    height: baseline + style.leading - plainBaseline(style) + Math.max(0, descent - style.leading * 0.3),
    baseline,
    items,
    links,
    notes,
  }
}

function indentOf({ align, direction }: ParagraphStyle, slack: number): number {
  if (align === 'center') return slack / 2
  const toTheRight = align === 'end' ? direction === 'ltr' : direction === 'rtl'
  return toTheRight ? slack : 0
}

/** What a line must know of its chunks, gathered in one walk, since there are very many lines. */
function measured(chunks: readonly Chunk[]) {
  const notes: string[] = []
  let width = 0
  let ascent = 0
  let descent = 0
  for (const chunk of chunks) {
    width += chunk.width + (chunk.space?.width ?? 0)
    for (const part of chunk.parts)
      if (part.type === 'object') {
        ascent = Math.max(ascent, part.span.ascent)
        descent = Math.max(descent, part.span.descent)
      } else if (part.note !== undefined) notes.push(part.note)
  }
  return { width, ascent, descent, notes }
}

const plainBaseline = ({ leading }: ParagraphStyle): number => leading * 0.73

/** Where the baseline stands below the top of a line; lower where something tall stands in it. */
const baselineOf = (style: ParagraphStyle, ascent: number): number =>
  Math.max(plainBaseline(style), ascent > 0 ? ascent + 2 : 0)

/** A line that is not broken, and its width: a list's marker, a running head. */
export function singleLine(spans: readonly TextSpan[], direction: ParagraphStyle['direction'], context: LayoutContext) {
  return setLine(chunksOf(spans, direction, context), direction, undefined, context)
}
