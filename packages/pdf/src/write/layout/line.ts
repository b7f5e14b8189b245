import type { Direction } from '@stet/core'
import { visualOrder } from './bidi.ts'
import { elasticWidth, type Chunk, type LinePart } from './chunk.ts'
import { glyphParts, type TextTools } from './chunks.ts'

/** A part of a line and the room behind it that setting the line to its width asks for, in points. */
export interface SetPart {
  readonly part: LinePart
  readonly level: number
  readonly extra: number
  /** The space behind the last word, which is kept for the text and not seen. */
  readonly trailing: boolean
}

/** A line set to its width; its parts from left to right. */
export interface SetLine {
  readonly parts: readonly SetPart[]
  /** Without the trailing space, in points. */
  readonly width: number
  readonly trailing: number
}

/** Sets the chunks of a line; `width` asks for exactly that width, by more or less room between the words. */
export function setLine(
  chunks: readonly Chunk[],
  direction: Direction,
  width: number | undefined,
  tools: TextTools,
): SetLine {
  const last = chunks.at(-1)
  const parts: LinePart[] = []
  chunks.forEach((chunk, index) => {
    for (const part of chunk.parts) parts.push(part)
    if (chunk.space && index < chunks.length - 1) parts.push(chunk.space)
  })
  const joined = joinFragments(parts, (last?.hyphen ?? 0) > 0, tools)
  let natural = 0
  let room = 0
  for (const part of joined) {
    natural += part.width
    if (isElasticSpace(part)) room += part.width
  }
  const missing = width === undefined || room === 0 ? 0 : width - natural
  const set = joined.map((part): SetPart => {
    const extra = missing !== 0 && isElasticSpace(part) ? (missing * part.width) / room : 0
    return { part, level: part.level, extra, trailing: false }
  })
  const base = direction === 'rtl' ? 1 : 0
  if (last?.space) set.push({ part: last.space, level: base, extra: 0, trailing: true })
  const mixed = set.some(part => part.level !== 0)
  return {
    parts: mixed ? visualOrder(set) : set,
    width: natural + missing,
    trailing: last?.space?.width ?? 0,
  }
}

/** White space between words, whether a line may break at it or not. */
const isElasticSpace = (part: LinePart): boolean =>
  part.type === 'glyphs' && part.shaped.text.startsWith(' ') && elasticWidth(part) > 0

/** Joins neighbouring fragments of one word again, shapes those that remain fragments, and adds the hyphen. */
function joinFragments(parts: readonly LinePart[], hyphen: boolean, tools: TextTools): readonly LinePart[] {
  if (!hyphen && !parts.some(part => part.type === 'glyphs' && part.fragment)) return parts
  const joined: LinePart[] = []
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    if (part.type === 'object' || !part.fragment) {
      joined.push(part)
      continue
    }
    const { whole, from } = part.fragment
    let { to } = part.fragment
    for (
      let next = parts[index + 1];
      next?.type === 'glyphs' && next.fragment?.whole === whole;
      next = parts[index + 1]
    ) {
      to = next.fragment.to
      index++
    }
    if (from === 0 && to === whole.shaped.text.length) joined.push(whole)
    else joined.push(...glyphParts(whole.shaped.text.slice(from, to), whole, whole.level, tools))
  }
  const end = joined.at(-1)
  if (hyphen && end?.type === 'glyphs') {
    const shaped = tools.typesetter.hyphen(end.style.font)
    joined.push({ ...end, shaped, width: (shaped.width * end.style.size) / 1000 })
  }
  return joined
}
