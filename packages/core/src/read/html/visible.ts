import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Place } from '../../diagnostic/index.ts'
import type { VisibleRun } from '../../draft/index.ts'
import type { Locate } from './places.ts'
import type { Element, Node, Text } from './tree.ts'

const unseen = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'svg',
  'datalist',
  'textarea',
  'rp',
  'annotation',
  'annotation-xml',
])

/** Whether a browser shows nothing of what stands in an element. */
export const isUnseen = ({ name, attributes }: Element): boolean => unseen.has(name) || attributes.has('hidden')

/** The elements of nodes that a browser shows, each before those in it. */
export function* shownElements(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes)
    if (node.type === 'element' && !isUnseen(node)) {
      yield node
      yield* shownElements(node.children)
    }
}

/** The texts of nodes that a browser shows, in the order of the tree. */
export function shownTexts(nodes: readonly Node[]): readonly Text[] {
  const texts: Text[] = []
  const pending = nodes.toReversed()
  for (let node = pending.pop(); node; node = pending.pop())
    if (node.type === 'text') texts.push(node)
    else if (!isUnseen(node)) for (const child of node.children.toReversed()) pending.push(child)
  return texts
}

/** What a page shows of its source. A text with references (`&amp;`), or with tags that mean nothing there, is cut at them, so that each piece has its place. */
export const visibleRuns = (page: readonly Node[], source: string): readonly VisibleRun[] =>
  shownTexts(page).flatMap(text => piecesOf(text, source))

const reference = /&(?:#(?:x([0-9a-f]+)|(\d+))|([a-z][a-z0-9]*));?|\r\n?|<[/!]?[a-z-][^<>]*>/gi

/** A text in pieces that its source spells letter for letter, and references between them; whole where that cannot be told. */
export function piecesOf({ value, place }: Text, source: string): readonly VisibleRun[] {
  if (!place || value === '') return []
  const from = place.start.offset
  const to = place.end.offset
  const raw = source.slice(from, to)
  const pieces: VisibleRun[] = []
  let read = 0
  let at = 0
  const take = (end: number, length: number) => {
    if (length > 0) pieces.push({ text: value.slice(at, at + length), from: from + read, to: from + end })
    at += length
    read = end
  }
  if (raw.length !== value.length)
    for (const match of raw.matchAll(reference)) {
      const length = lengthOf(match)
      if (length === undefined) continue
      take(match.index, match.index - read)
      take(match.index + match[0].length, length)
    }
  take(raw.length, raw.length - read)
  return at === value.length ? pieces : [{ text: value, from, to }]
}

/** How many code units a reference, a line end or a stray tag becomes (HTML, 13.2.5.72); undefined for what is no reference. */
function lengthOf([whole, hex, decimal, name]: RegExpExecArray): number | undefined {
  if (whole.startsWith('<')) return 0
  if (name !== undefined) return (decodeNamedCharacterReference(name) || undefined)?.length
  const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16)
  return code > 0xffff && code <= 0x10ffff ? 2 : 1
}

/** The place of letters in a text, by their indices in its value; references that they begin or end in are part of it whole. */
export function stretchOf(text: Text, from: number, to: number, source: string, locate: Locate): Place | undefined {
  if (!text.place || to <= from) return undefined
  let index = 0
  let start = text.place.start.offset
  let end = text.place.end.offset
  for (const piece of piecesOf(text, source)) {
    const isLiteral = piece.to - piece.from === piece.text.length
    const after = index + piece.text.length
    if (from >= index && from < after) start = isLiteral ? piece.from + from - index : piece.from
    if (to > index && to <= after) end = isLiteral ? piece.from + to - index : piece.to
    index = after
  }
  return locate(start, end)
}
