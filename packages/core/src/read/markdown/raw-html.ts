import type { Html } from 'mdast'
import type { Context } from './context.ts'
import { spanOf } from './tags.ts'
import type { Piece } from './pieces.ts'

/** HTML between blocks, letter for letter; a tag, comment or script that it leaves open is closed at its end. */
export function rawPieces(node: Html, context: Context): readonly Piece[] {
  const { end } = spanOf(node)
  return [...rawTag(node, context), { html: openEnd(node.value), start: end, end }]
}

/** A tag in a line, letter for letter. */
export function rawTag(node: Html, context: Context): readonly Piece[] {
  const { start, end } = spanOf(node)
  return linesOf(node.value.replaceAll(/<plaintext/gi, '<div      '), context.source.slice(start, end), start)
}

/** The lines of a value, each where it stands in the source behind the markers of the quotes and lists around it. */
function linesOf(value: string, source: string, start: number): readonly Piece[] {
  if (value.length === source.length) return [{ html: value, start, end: start + source.length, literal: true }]
  const lines = value.split('\n')
  const sourceLines = source.split('\n')
  let lineStart = start
  return lines.map((line, index) => {
    const sourceLine = sourceLines[index] ?? ''
    const html = index < lines.length - 1 ? `${line}\n` : line
    const begin = lineStart + Math.max(0, sourceLine.length - line.length)
    lineStart += sourceLine.length + 1
    return { html, start: begin, end: begin + html.length, literal: true }
  })
}

const rawTextElements = ['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp']

/** What must be added to a stretch of HTML so that its last comment, tag or raw text (HTML, 13.1.2) does not reach beyond it. */
function openEnd(html: string): string {
  const lower = html.toLowerCase()
  const begin = /<(?=[a-z/!?])/gi
  for (let match = begin.exec(html); match; match = begin.exec(html)) {
    if (html.startsWith('<!--', match.index)) {
      const end = html.indexOf('-->', match.index + 2)
      if (end === -1) return '-->'
      begin.lastIndex = end + 3
      continue
    }
    const { end, missing } = tagEnd(html, match.index)
    if (missing !== '') return missing
    begin.lastIndex = end
    const name = rawTextElements.find(element =>
      new RegExp(`^<${element}[\\s/>]`, 'i').test(html.slice(match.index, match.index + 12)),
    )
    if (name === undefined) continue
    const close = lower.indexOf(`</${name}`, end)
    if (close === -1) return `</${name}>`
    begin.lastIndex = close
  }
  return ''
}

/** The offset behind a tag, or what it lacks to be one. */
function tagEnd(html: string, start: number): { end: number; missing: string } {
  let quote = ''
  let valueBegins = false
  for (let at = start + 1; at < html.length; at++) {
    const letter = html[at] ?? ''
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '>') return { end: at + 1, missing: '' }
    else if (valueBegins && (letter === '"' || letter === "'")) quote = letter
    if (!/\s/.test(letter)) valueBegins = letter === '='
  }
  return { end: html.length, missing: `${quote}>` }
}
