import type { Colour } from '../theme.ts'
import type { LinkMark } from '../flow/element.ts'
import type { LinePart } from './chunk.ts'
import { isElasticSpace, type Line } from './line.ts'
import { decoration, type GlyphRun, type Item, type LinkArea } from './page.ts'

/** A line's things in their places, from the line's left edge and from its strip's top. */
export interface PlacedLine {
  readonly items: readonly Item[]
  readonly links: readonly LinkArea[]
}

/** Where a line stands; in points. */
export interface LineStand {
  /** Of the left edge of its first part. */
  readonly x: number
  /** Of its baseline. */
  readonly y: number
  /** Of the areas of its links. */
  readonly top: number
  readonly height: number
  /** What its spaces are to take up more than their width, together; under 0 where the line is set tight. */
  readonly missing?: number
}

interface Band {
  readonly key: unknown
  readonly from: number
  readonly to: number
  readonly size: number
}

interface PlacedPart {
  readonly part: LinePart
  readonly from: number
  readonly to: number
  readonly trailing: boolean
}

/** Places a line. */
export function placeLine(line: Line, { x, y, top, height, missing = 0 }: LineStand): PlacedLine {
  const { parts, trailing, elastic } = line
  const items: Item[] = []
  let runs: GlyphRun[] = []
  let decorated = false
  let start = x
  let at = x
  const flush = () => {
    if (runs.length > 0) items.push({ type: 'line', x: start, y, runs })
    runs = []
  }
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    const extra = missing !== 0 && index !== trailing ? extraOf(part, missing, elastic) : 0
    if (part.type === 'glyphs') {
      if (runs.length === 0) start = at
      runs.push({ shaped: part.shaped, style: part.style, owner: part.content, extra })
    } else {
      flush()
      const { width, ascent, descent, drawing, content } = part.span
      items.push({
        type: 'picture',
        x: at,
        y: y - ascent,
        width,
        height: ascent + descent,
        drawing,
        owner: content ?? decoration,
      })
    }
    if (isDecorated(part)) decorated = true
    at += part.width + extra
  }
  flush()
  if (!decorated) return { items, links: [] }
  const placed = placedParts(line, x, missing)
  const links = bands(placed, part => part.link).map(({ key, from, to }) => ({
    x: from,
    y: top,
    width: to - from,
    height,
    link: key as LinkMark,
  }))
  return { items: [...grounds(placed, y), ...items, ...rules(placed, y)], links }
}

/** The room behind a part, where a line's spaces, which are `elastic` wide together, take up `missing` more. */
const extraOf = (part: LinePart, missing: number, elastic: number): number =>
  isElasticSpace(part) ? (missing * part.width) / elastic : 0

function placedParts({ parts, trailing, elastic }: Line, x: number, missing: number): readonly PlacedPart[] {
  let at = x
  return parts.map((part, index) => {
    const from = at
    at += part.width + (index === trailing || missing === 0 ? 0 : extraOf(part, missing, elastic))
    return { part, from, to: at, trailing: index === trailing }
  })
}

/** Whether something more than letters is drawn for a part. */
const isDecorated = (part: LinePart): boolean =>
  part.link !== undefined ||
  (part.type === 'glyphs' &&
    (part.style.highlight !== undefined || part.style.underline === true || part.style.strikethrough === true))

/** Stretches of neighbouring parts that have the same thing. */
function bands(placed: readonly PlacedPart[], keyOf: (part: LinePart) => unknown): readonly Band[] {
  const found: Band[] = []
  let joins = false
  for (const { part, from, to, trailing } of placed) {
    const key = trailing ? undefined : keyOf(part)
    const size = part.type === 'glyphs' ? part.style.size : 0
    const last = found.at(-1)
    if (key !== undefined && joins && last?.key === key) found[found.length - 1] = { ...last, to }
    else if (key !== undefined) found.push({ key, from, to, size })
    joins = key !== undefined
  }
  return found
}

const styleOf = (part: LinePart) => (part.type === 'glyphs' ? part.style : undefined)

const grounds = (placed: readonly PlacedPart[], y: number): readonly Item[] =>
  bands(placed, part => styleOf(part)?.highlight).map(({ key, from, to, size }) => ({
    type: 'rectangle',
    x: from - 0.5,
    y: y - size * 0.8,
    width: to - from + 1,
    height: size * 1.08,
    fill: key as Colour,
    owner: decoration,
  }))

function rules(placed: readonly PlacedPart[], y: number): readonly Item[] {
  const rule = (wants: (part: LinePart) => boolean | undefined, up: number): readonly Item[] =>
    bands(placed, part => (wants(part) ? styleOf(part)?.colour : undefined)).map(({ key, from, to, size }) => ({
      type: 'rectangle',
      x: from,
      y: y - size * up,
      width: to - from,
      height: Math.max(0.45, size * 0.05),
      fill: key as Colour,
      owner: decoration,
    }))
  return [...rule(part => styleOf(part)?.underline, -0.14), ...rule(part => styleOf(part)?.strikethrough, 0.27)]
}
