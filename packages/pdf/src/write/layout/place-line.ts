import type { Colour } from '../theme.ts'
import type { LinkMark } from '../flow/element.ts'
import type { SetLine, SetPart } from './line.ts'
import { decoration, type GlyphRun, type Item, type LinkArea } from './page.ts'

/** A line's things in their places, from the line's left edge and from its strip's top. */
export interface PlacedLine {
  readonly items: readonly Item[]
  readonly links: readonly LinkArea[]
}

interface Band {
  readonly key: unknown
  readonly from: number
  readonly to: number
  readonly size: number
}

interface PlacedPart {
  readonly set: SetPart
  readonly from: number
}

/** Places a set line whose first part begins at `x` and whose baseline is at `y`; `height` is that of its links' areas. */
export function placeLine(line: SetLine, x: number, y: number, top: number, height: number): PlacedLine {
  const items: Item[] = []
  const placed: PlacedPart[] = []
  let runs: GlyphRun[] = []
  let start = x
  let at = x
  const flush = () => {
    if (runs.length > 0) items.push({ type: 'line', x: start, y, runs })
    runs = []
  }
  for (const set of line.parts) {
    const { part, extra } = set
    placed.push({ set, from: at })
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
    at += part.width + extra
  }
  flush()
  if (!line.parts.some(isDecorated)) return { items, links: [] }
  const links = bands(placed, ({ part }) => part.link).map(({ key, from, to }) => ({
    x: from,
    y: top,
    width: to - from,
    height,
    link: key as LinkMark,
  }))
  return { items: [...grounds(placed, y), ...items, ...rules(placed, y)], links }
}

/** Whether something more than letters is drawn for a part. */
const isDecorated = ({ part }: SetPart): boolean =>
  part.link !== undefined ||
  (part.type === 'glyphs' &&
    (part.style.highlight !== undefined || part.style.underline === true || part.style.strikethrough === true))

/** Stretches of neighbouring parts that have the same thing. */
function bands(placed: readonly PlacedPart[], keyOf: (set: SetPart) => unknown): readonly Band[] {
  const found: Band[] = []
  let joins = false
  for (const { set, from } of placed) {
    const key = set.trailing ? undefined : keyOf(set)
    const to = from + set.part.width + set.extra
    const size = set.part.type === 'glyphs' ? set.part.style.size : 0
    const last = found.at(-1)
    if (key !== undefined && joins && last?.key === key) found[found.length - 1] = { ...last, to }
    else if (key !== undefined) found.push({ key, from, to, size })
    joins = key !== undefined
  }
  return found
}

const styleOf = ({ part }: SetPart) => (part.type === 'glyphs' ? part.style : undefined)

const grounds = (placed: readonly PlacedPart[], y: number): readonly Item[] =>
  bands(placed, set => styleOf(set)?.highlight).map(({ key, from, to, size }) => ({
    type: 'rectangle',
    x: from - 0.5,
    y: y - size * 0.8,
    width: to - from + 1,
    height: size * 1.08,
    fill: key as Colour,
    owner: decoration,
  }))

function rules(placed: readonly PlacedPart[], y: number): readonly Item[] {
  const rule = (wants: (set: SetPart) => boolean | undefined, up: number): readonly Item[] =>
    bands(placed, set => (wants(set) ? styleOf(set)?.colour : undefined)).map(({ key, from, to, size }) => ({
      type: 'rectangle',
      x: from,
      y: y - size * up,
      width: to - from,
      height: Math.max(0.45, size * 0.05),
      fill: key as Colour,
      owner: decoration,
    }))
  return [...rule(set => styleOf(set)?.underline, -0.14), ...rule(set => styleOf(set)?.strikethrough, 0.27)]
}
