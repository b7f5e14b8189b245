import type { Recognised } from '../element.ts'
import type { Line } from '../lines/line.ts'
import { endsSentence, isSmall } from '../words.ts'
import { markerOf } from './marker.ts'

/** From how many letters on a line may have been wrapped by its width. */
const wrapped = 40

/**
 * A line that opens like an item, with the lines that hang from it: those further in than the marker, and, behind a long
 * line that does not end a sentence, one that goes on with a small letter. A marker alone takes the next line.
 */
export function item(lines: readonly Line[], from: number, group: number): Recognised | undefined {
  const line = lines[from] as Line
  const marker = markerOf(line.words)
  if (!marker) return undefined
  let next = from + 1
  for (; next < lines.length; next++) {
    const [before, following] = [lines[next - 1] as Line, lines[next] as Line]
    if (markerOf(following.words)) break
    const hangs = following.indent > line.indent
    const { text } = before.words
    const goesOn = text.length >= wrapped && !endsSentence(text) && isSmall(following.words.text.slice(0, 40))
    const completes = next === from + 1 && marker.words.text === ''
    if (!hangs && !goesOn && !completes) break
  }
  return { element: { type: 'item', group, marker, indent: line.indent, lines: lines.slice(from, next) }, next }
}
