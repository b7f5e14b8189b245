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
  const text = spans.map(span => (span.type === 'text' ? span.text : '\uFFFC')).join('')
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
    for (const { 0: token, index: start } of span.text.matchAll(/ +|[^ ]+/g)) {
      if (token[0] === ' ') {
        const level = levels?.[offset] ?? base
        const space = spacePart(token, span, familyHere(text, offset, level), level, tools)
        if (space && parts.length > 0 && staysTogether(span.text, start, start + token.length)) parts.push(space)
        else close(space)
        offset += token.length
        continue
      }
      const pieces = tools.pieces(token)
      for (const [index, piece] of pieces.entries()) {
        for (const part of levelParts(piece, span, offset, levels, tools)) parts.push(part)
        offset += piece.length
        if (index < pieces.length - 1) close()
      }
    }
  }
  if (parts.length > 0) close()
  return chunks
}

/** The family of the script around a space: of the letter before it, or in right-to-left text of its first such letter. */
function familyHere(text: string, offset: number, level: number): ScriptFamily | undefined {
  const beside = familyBeside(text[offset - 1])
  if (beside !== undefined || level % 2 === 0) return beside
  return familyBeside(text.match(/[\u0590-\u08FF]/u)?.[0])
}

/** White space is set in the font of the words around it, so that a reader of the PDF sees a line as one stretch of text. */
function spacePart(
  token: string,
  span: TextSpan,
  family: ScriptFamily | undefined,
  level: number,
  tools: TextTools,
): GlyphPart | undefined {
  const { style } = span
  const own = family === undefined ? span : { ...span, style: { ...style, font: { ...style.font, family } } }
  return glyphParts(token, own, level, tools)[0]
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
  {
    style,
    content,
    language,
    link,
    note,
    block,
  }: Pick<TextSpan, 'style' | 'content' | 'language' | 'link' | 'note' | 'block'>,
  level: number,
  { typesetter }: Pick<TextTools, 'typesetter'>,
): readonly GlyphPart[] {
  return typesetter.shape(text, style.font, level % 2 === 1).map(shaped => {
    if (shaped.missing) typesetter.missed(shaped.text, block)
    const width = (shaped.width * style.size) / 1000
    const plain: GlyphPart = { type: 'glyphs', shaped, style, content, language, level, width }
    if (!link && note === undefined) return plain
    return { ...plain, ...(link ? { link } : {}), ...(note === undefined ? {} : { note }) }
  })
}

/** The spans between the line ends that the author wanted. */
export function linesOfAuthor(spans: readonly Span[]): readonly (readonly (TextSpan | ObjectSpan)[])[] {
  const lines: (TextSpan | ObjectSpan)[][] = [[]]
  for (const span of spans) {
    if (span.type === 'break') lines.push([])
    else lines.at(-1)!.push(span)
  }
  return lines
}
