import type { Text } from 'mdast'
import { citationsIn } from './citations.ts'
import type { Context } from './context.ts'
import { fragment, spanOf } from './tags.ts'
import { escaped, type Piece } from './pieces.ts'
import type { Found } from './found.ts'
import { lostNotesIn } from './lost-notes.ts'
import { plainLetters } from './plain-letters.ts'
import { webAddressesIn } from './web-addresses.ts'

/** A text, its citations, web addresses and lost notes found; what is escaped in the source is neither. */
export function textPieces(text: Text, context: Context): readonly Piece[] {
  const span = spanOf(text)
  const found = [
    ...citationsIn(text.value),
    ...lostNotesIn(text.value),
    ...(context.inLink ? [] : webAddressesIn(text.value)),
  ]
  if (found.length === 0) return [{ html: escaped(text.value), ...span }]
  const letters = plainLetters(text.value, context.source.slice(span.start, span.end))
  const result: Piece[] = []
  let done = 0
  const plainUpTo = (end: number) => {
    const html = escaped(text.value.slice(done, end))
    result.push({ html, start: offsetOf(done), end: offsetOf(end) })
    done = end
  }
  const offsetOf = (index: number) => {
    if (index >= text.value.length) return span.end
    let known = index
    while (known > 0 && (letters[known] ?? -1) < 0) known--
    return span.start + Math.max(0, letters[known] ?? 0)
  }
  for (const match of found.toSorted((one, other) => one.index - other.index)) {
    const end = match.index + match.length
    if (match.index < done || letters.slice(match.index, end).includes(-1)) continue
    plainUpTo(match.index)
    result.push({ html: shown(match, text.value), start: offsetOf(match.index), end: offsetOf(end) })
    done = end
  }
  plainUpTo(text.value.length)
  return result
}

function shown(match: Found, value: string): string {
  if (match.type === 'webAddress')
    return `<a href="${escaped(match.url)}">${escaped(value.slice(match.index, match.index + match.length))}</a>`
  if (match.type === 'footnoteReference') return `<a role="doc-noteref" href="${escaped(fragment(match.label))}"></a>`
  const locator = match.locator === undefined ? '' : ` data-locator="${escaped(match.locator)}"`
  return `<a role="doc-biblioref" href="${escaped(fragment(match.key))}"${locator}></a>`
}
