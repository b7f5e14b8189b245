import type { Heading } from 'mdast'
import type { Context } from './context.ts'
import { spanOf, wrapped } from './tags.ts'
import { phrasing } from './phrasing.ts'
import type { Piece } from './pieces.ts'
import { plainLetters } from './plain-letters.ts'

/** A heading; `{#id}` behind its words is its id. */
export function headingPieces(heading: Heading, context: Context): readonly Piece[] {
  const last = heading.children.at(-1)
  const name = `h${heading.depth}`
  if (last?.type === 'text') {
    const { start, end } = spanOf(last)
    const found = /[ \t]*\{#([^\s{}]+)\}$/.exec(last.value)
    const letters = found ? plainLetters(last.value, context.source.slice(start, end)) : []
    if (found?.[1] !== undefined && letters.slice(found.index).every(offset => offset >= 0)) {
      const words = [...heading.children.slice(0, -1), { ...last, value: last.value.slice(0, found.index) }]
      return wrapped(name, heading, phrasing(words, context), { id: found[1] })
    }
  }
  return wrapped(name, heading, phrasing(heading.children, context))
}
