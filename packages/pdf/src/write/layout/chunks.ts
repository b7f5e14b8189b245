import type { Direction } from '@stet/core'
import type { ObjectSpan, Span, TextSpan } from '../flow/span.ts'
import type { Typesetter } from '../fonts/font.ts'
import { familyBeside, type ScriptFamily } from '../fonts/scripts.ts'
import { levelsOf } from './bidi.ts'
import { chunkOf, type Chunk, type GlyphPart, type LinePart } from './chunk.ts'
import { staysTogether } from './glue.ts'
import type { WordPieces } from './word-breaks.ts'

/** What turns text into measured parts. */
export interface TextTools {
  readonly typesetter: Typesetter
  readonly pieces: WordPieces
}

/** Cuts the spans of a line that the author ends, or of a whole paragraph, into chunks. */
export function chunksOf(
  spans: readonly (TextSpan | ObjectSpan)[],
  direction: Direction,
  tools: TextTools,
): readonly Chunk[] {
  const text = joinedText(spans)
  const levels = levelsOf(text, direction)
  const base = direction === 'rtl' ? 1 : 0
  const chunks: Chunk[] = []
  let parts: LinePart[] = []
  let offset = 0
  const close = (space?: GlyphPart) => {
    chunks.push(chunkOf(parts, space))
    parts = []
  }
  for (const span of spans) {
    if (span.type === 'object') {
      if (parts.at(-1)?.type === 'object') close()
      parts.push(objectPart(span, levels?.[offset] ?? base))
      offset += 1
      continue
    }
    const spaceOf = spaceParts(span, tools)
    for (let start = 0; start < span.text.length;) {
      const end = span.text[start] === ' ' ? behindSpaces(span.text, start) : spaceFrom(span.text, start)
      const token = span.text.slice(start, end)
      if (token[0] === ' ') {
        const level = levels?.[offset] ?? base
        const space = spaceOf(token, familyHere(text, offset, level), level)
        if (space && parts.length > 0 && staysTogether(span.text, start, end)) parts.push(space)
        else close(space)
        offset += token.length
      } else {
        const pieces = tools.pieces(token)
        for (let index = 0; index < pieces.length; index++) {
          const piece = pieces[index]!
          if (index > 0) close()
          for (const part of levelParts(piece, span, offset, levels, tools)) parts.push(part)
          offset += piece.length
        }
      }
      start = end
    }
  }
  if (parts.length > 0) close()
  return chunks
}

/** The letters of spans, with U+FFFC for each object. */
const joinedText = (spans: readonly (TextSpan | ObjectSpan)[]): string =>
  spans.map(span => (span.type === 'text' ? span.text : '\uFFFC')).join('')

function behindSpaces(text: string, start: number): number {
  let end = start + 1
  while (text[end] === ' ') end++
  return end
}

function spaceFrom(text: string, start: number): number {
  const end = text.indexOf(' ', start)
  return end < 0 ? text.length : end
}

/** The family of the script around a space: of the letter before it, or in right-to-left text of its first such letter. */
function familyHere(text: string, offset: number, level: number): ScriptFamily | undefined {
  const beside = familyBeside(text[offset - 1])
  if (beside !== undefined || level % 2 === 0) return beside
  return familyBeside(text.match(/[\u0590-\u08FF]/u)?.[0])
}

/**
 * The white space of a span, which is set in the font of the words around it, so that a reader of the PDF sees a line as one
 * stretch of text. Neighbouring words mostly have the same, which is made once.
 */
function spaceParts(
  span: TextSpan,
  tools: TextTools,
): (token: string, family: ScriptFamily | undefined, level: number) => GlyphPart | undefined {
  let known: { token: string; family: ScriptFamily | undefined; level: number; part: GlyphPart | undefined } | undefined
  return (token, family, level) => {
    if (known && known.token === token && known.family === family && known.level === level) return known.part
    const { style } = span
    const own = family === undefined ? span : { ...span, style: { ...style, font: { ...style.font, family } } }
    const [part] = glyphParts(token, own, level, tools)
    known = { token, family, level, part }
    return part
  }
}

const objectPart = (span: ObjectSpan, level: number): LinePart => ({
  type: 'object',
  span,
  level,
  width: span.width,
  ...(span.link ? { link: span.link } : {}),
})

/** The parts of a piece, cut where its direction changes. */
function levelParts(
  piece: string,
  span: TextSpan,
  offset: number,
  levels: Uint8Array | undefined,
  tools: TextTools,
): readonly GlyphPart[] {
  if (!levels) return glyphParts(piece, span, 0, tools)
  const parts: GlyphPart[] = []
  let start = 0
  for (let end = 1; end <= piece.length; end++) {
    if (end < piece.length && levels[offset + end] === levels[offset + start]) continue
    parts.push(...glyphParts(piece.slice(start, end), span, levels[offset + start]!, tools))
    start = end
  }
  return parts
}

/** The shaped parts of a text that has one direction. */
export function glyphParts(
  text: string,
  span: GlyphSource,
  level: number,
  { typesetter }: Pick<TextTools, 'typesetter'>,
) {
  const { style, content, language, link, note } = span
  const parts: GlyphPart[] = []
  for (const shaped of typesetter.shape(text, style.font, level % 2 === 1)) {
    if (shaped.missing) typesetter.missed(shaped.text, span.block)
    const width = (shaped.width * style.size) / 1000
    const plain: GlyphPart = { type: 'glyphs', shaped, style, content, language, level, width }
    if (!link && note === undefined) parts.push(plain)
    else parts.push({ ...plain, ...(link ? { link } : {}), ...(note === undefined ? {} : { note }) })
  }
  return parts
}

/** What shaped parts are made of besides their letters. */
type GlyphSource = Pick<TextSpan, 'style' | 'content' | 'language' | 'link' | 'note' | 'block'>

/** The spans between the line ends that the author wanted. */
export function linesOfAuthor(spans: readonly Span[]): readonly (readonly (TextSpan | ObjectSpan)[])[] {
  const lines: (TextSpan | ObjectSpan)[][] = [[]]
  for (const span of spans) {
    if (span.type === 'break') lines.push([])
    else lines.at(-1)!.push(span)
  }
  return lines
}
