import type { ParagraphStyle, TextBox } from '../flow/box.ts'
import type { ObjectSpan, TextSpan } from '../flow/span.ts'
import { breakLines, type LineRange } from './break-lines.ts'
import type { Chunk } from './chunk.ts'
import { chunksOf, linesOfAuthor } from './chunks.ts'
import type { Frame, LayoutContext } from './context.ts'
import { lineBetween, wholeLine, type Line } from './line.ts'
import { placeLine } from './place-line.ts'
import { placesOf, type Places } from './places.ts'
import { emptyStrip, withAnchors, type Strip } from './strip.ts'

/** The lines of a text, each a strip; a page takes or leaves at least two of them. */
export function layText(box: TextBox, frame: Frame, context: LayoutContext): readonly Strip[] {
  const style = settable(box.style, frame.width)
  const lines = linesOfAuthor(box.spans).flatMap(spans => {
    const fitting = spans.map(span => withinWidth(span, frame.width))
    const chunks = chunksOf(fitting, style.direction, context)
    reportLongWords(chunks, box, frame, context)
    return brokenLine(chunks, style, frame, context)
  })
  return withAnchors(stripsOf(lines, style), box.anchors, frame.x)
}

/** A line in its place. */
type LaidLine = Required<Pick<Strip, 'height' | 'baseline' | 'items' | 'links' | 'notes'>>

const stripsOf = (lines: readonly LaidLine[], style: ParagraphStyle): readonly Strip[] =>
  lines.map(({ height, baseline, items, links, notes }, index) => {
    const last = index === lines.length - 1
    const strip: Strip = {
      height,
      before: index === 0 ? style.before : 0,
      after: last ? style.after : 0,
      items,
      links,
      anchors: emptyStrip.anchors,
      notes,
      breakBefore: index === 0 || (index > 1 && !last),
      keepWithNext: last && style.keepWithNext === true,
      baseline,
      grounds: emptyStrip.grounds,
    }
    return style.yields && last ? { ...strip, yields: true } : strip
  })

/** Lines shorter than so many times their leading hold too few spaces to be justified well. */
const leastJustified = 13

/** The style in which text is set at a width: ragged where it is narrow. */
const settable = (style: ParagraphStyle, width: number): ParagraphStyle =>
  style.align === 'justify' && width < style.leading * leastJustified ? { ...style, align: 'start' } : style

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
): readonly LaidLine[] {
  if (chunks.length === 0)
    return [{ height: style.leading, baseline: baselineOf(style, 0), items: [], links: [], notes: [] }]
  const hang = style.hang ?? 0
  const width = hang > 0 && widthOf(chunks) > frame.width ? frame.width - hang : frame.width
  const { places, ranges } = linesOf(chunks, style, width, context)
  return ranges.map((range, index) => {
    const inner = hang > 0 && index > 0 ? { x: frame.x + hang, width } : { x: frame.x, width }
    const line = lineBetween(chunks, places, range, style.direction, context)
    const hangs = { before: places.hangBefore[range.from]!, behind: places.hangBehind[range.to - 1]! }
    return laidLine(line, style, inner, hangs, index === ranges.length - 1)
  })
}

const widthOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, chunk) => sum + chunk.width + (chunk.space?.width ?? 0), 0)

/** How much of a ragged line may well stay empty: a share of a short line, so many times the leading of a long one. */
const mostGive = 0.3
const goodGive = 2.5

/** First without hyphens; with them where lines would be too loose; then as well as it goes. */
function linesOf(
  chunks: readonly Chunk[],
  style: ParagraphStyle,
  width: number,
  context: LayoutContext,
): { places: Places; ranges: readonly LineRange[] } {
  const justify = style.align === 'justify'
  const { balanced = false } = style
  const give = balanced ? width * mostGive : Math.min(width * mostGive, style.leading * goodGive)
  const manner = { width, justify, balanced, give }
  const hang = justify && style.direction === 'ltr'
  const plain = placesOf(chunks, { width, hang, hyphenate: false }, context)
  if (!style.hyphenate)
    return { places: plain, ranges: breakLines(plain, manner, balanced ? Number.POSITIVE_INFINITY : 4, true) ?? [] }
  const easy = breakLines(plain, manner, justify ? 1.5 : 1.4, false)
  if (easy) return { places: plain, ranges: easy }
  const places = placesOf(chunks, { width, hang, hyphenate: true }, context)
  const ranges = breakLines(places, manner, justify ? 2.2 : 2.5, false) ?? breakLines(places, manner, 6, true) ?? []
  return { places, ranges }
}

function laidLine(
  line: Line,
  style: ParagraphStyle,
  frame: Frame,
  hangs: { readonly before: number; readonly behind: number },
  last: boolean,
): LaidLine {
  const full = frame.width + hangs.before + hangs.behind
  const stretched = style.align === 'justify' && (!last || line.width > full) && line.elastic > 0
  const missing = stretched ? full - line.width : 0
  const slack = frame.width + hangs.before + (last ? 0 : hangs.behind) - line.width - missing
  const x = frame.x - hangs.before + indentOf(style, slack)
  const baseline = baselineOf(style, line.ascent)
  const { items, links } = placeLine(line, {
    x: x - (style.direction === 'rtl' ? line.trailingWidth : 0),
    y: baseline,
    top: baseline - style.leading * 0.72,
    height: style.leading * 0.96,
    missing,
  })
  return {
    height: baseline + style.leading - plainBaseline(style) + Math.max(0, line.descent - style.leading * 0.3),
    baseline,
    items,
    links,
    notes: line.notes,
  }
}

function indentOf({ align, direction }: ParagraphStyle, slack: number): number {
  if (align === 'center') return slack / 2
  const toTheRight = align === 'end' ? direction === 'ltr' : direction === 'rtl'
  return toTheRight ? slack : 0
}

const plainBaseline = ({ leading }: ParagraphStyle): number => leading * 0.73

/** Where the baseline stands below the top of a line; lower where something tall stands in it. */
const baselineOf = (style: ParagraphStyle, ascent: number): number =>
  Math.max(plainBaseline(style), ascent > 0 ? ascent + 2 : 0)

/** A line that is not broken, and its width: a list's marker, a running head. */
export const singleLine = (
  spans: readonly TextSpan[],
  direction: ParagraphStyle['direction'],
  context: LayoutContext,
): Line => wholeLine(chunksOf(spans, direction, context), direction)
