import type { Direction } from '@stet/core'
import { visualOrder } from './bidi.ts'
import { elasticWidth, type Chunk, type LinePart } from './chunk.ts'
import { glyphParts, type TextTools } from './chunks.ts'
import type { LineRange } from './break-lines.ts'
import type { Places } from './places.ts'

/** The parts of a line from left to right, and what they are together; measures in points. */
export interface Line {
  readonly parts: readonly LinePart[]
  /** The number of the part that is the space behind the last word, which is kept for the text and not seen; -1 for none. */
  readonly trailing: number
  readonly trailingWidth: number
  /** Without the trailing space. */
  readonly width: number
  /** How much of the width are spaces that may stretch and shrink. */
  readonly elastic: number
  /** How far what is not letters stands above and below the baseline: 0 or more. */
  readonly ascent: number
  readonly descent: number
  /** The footnotes that it refers to. */
  readonly notes: readonly string[]
}

/** All of some chunks in one line. */
export function wholeLine(chunks: readonly Chunk[], direction: Direction): Line {
  const parts: LinePart[] = []
  chunks.forEach((chunk, index) => {
    for (const part of chunk.parts) parts.push(part)
    if (chunk.space && index < chunks.length - 1) parts.push(chunk.space)
  })
  return lineOf(parts, chunks.at(-1)?.space, direction)
}

/** The line between two of the places at which lines of some chunks may end. */
export function lineBetween(
  chunks: readonly Chunk[],
  places: Places,
  { from, to }: LineRange,
  direction: Direction,
  tools: TextTools,
): Line {
  const parts: LinePart[] = []
  let first = from === 0 ? 0 : places.chunk[from - 1]!
  let part = from === 0 ? 0 : places.part[from - 1]!
  let offset = from === 0 ? 0 : places.offset[from - 1]!
  if (from > 0 && part === chunks[first]!.parts.length) {
    first++
    part = 0
    offset = 0
  }
  const last = places.chunk[to - 1]!
  const endPart = places.part[to - 1]!
  const endOffset = places.offset[to - 1]!
  for (let index = first; index <= last; index++) {
    const chunk = chunks[index]!
    const count = index === last ? Math.min(chunk.parts.length, endPart + 1) : chunk.parts.length
    for (; part < count; part++) {
      const whole = chunk.parts[part]!
      const end = index === last && part === endPart ? endOffset : undefined
      if (offset === 0 && end === undefined) parts.push(whole)
      else if (end !== 0) pushStretch(parts, whole, offset, end, tools)
      offset = 0
    }
    part = 0
    if (chunk.space && index < last) parts.push(chunk.space)
  }
  const ending = parts.at(-1)
  if (places.hyphen[to - 1]! > 0 && ending?.type === 'glyphs') {
    const shaped = tools.typesetter.hyphen(ending.style.font)
    parts.push({ ...ending, shaped, width: (shaped.width * ending.style.size) / 1000 })
  }
  const behindChunk = endPart === chunks[last]!.parts.length
  return lineOf(parts, behindChunk ? chunks[last]!.space : undefined, direction)
}

/** Adds a stretch of a part's letters, shaped anew; a note goes with the last of them. */
function pushStretch(parts: LinePart[], part: LinePart, from: number, to: number | undefined, tools: TextTools): void {
  if (part.type === 'object') return
  const { note, ...rest } = part
  const carried = note === undefined || to !== undefined ? rest : part
  for (const stretch of glyphParts(part.shaped.text.slice(from, to), carried, part.level, tools)) parts.push(stretch)
}

function lineOf(parts: LinePart[], space: Chunk['space'], direction: Direction): Line {
  const notes: string[] = []
  let [width, elastic, ascent, descent] = [0, 0, 0, 0]
  let mixed = direction === 'rtl'
  for (const part of parts) {
    width += part.width
    if (part.level !== 0) mixed = true
    if (part.type === 'object') {
      ascent = Math.max(ascent, part.span.ascent)
      descent = Math.max(descent, part.span.descent)
    } else {
      if (part.note !== undefined) notes.push(part.note)
      if (isElasticSpace(part)) elastic += part.width
    }
  }
  const trailingWidth = space?.width ?? 0
  if (!mixed) {
    if (space) parts.push(space)
    return { parts, trailing: space ? parts.length - 1 : -1, trailingWidth, width, elastic, ascent, descent, notes }
  }
  const behind: LinePart | undefined = space && { ...space, level: direction === 'rtl' ? 1 : 0 }
  const ordered = visualOrder(behind ? [...parts, behind] : parts)
  const trailing = behind ? ordered.indexOf(behind) : -1
  return { parts: ordered, trailing, trailingWidth, width, elastic, ascent, descent, notes }
}

/** White space between words, whether a line may break at it or not. */
export const isElasticSpace = (part: LinePart): boolean =>
  part.type === 'glyphs' && part.shaped.text.startsWith(' ') && elasticWidth(part) > 0
