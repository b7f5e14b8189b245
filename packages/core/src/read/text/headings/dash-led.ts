import type { Context } from '../context.ts'
import type { Element, HeadingElement, ItemElement } from '../element.ts'
import { markOf } from '../lists/marker.ts'
import { slice, trimmed } from '../stretch.ts'
import { wordsOf } from '../words.ts'

const longest = 14

/** Whether an element is one bullet-led line, alone in its group, that ends in a colon. */
function isLed(elements: readonly Element[], index: number): boolean {
  const element = elements[index]
  if (element?.type !== 'item' || element.marker.kind !== 'bullet' || element.lines.length > 1) return false
  const { text } = element.marker.words
  if (text.length > 160 || !/[:：]$/.test(text) || wordsOf(text).length > longest) return false
  const { group } = element
  return elements[index - 1]?.group !== group && elements[index + 1]?.group !== group
}

/** How many texts follow an element directly. */
function textsAfter(elements: readonly Element[], index: number): number {
  let count = 0
  while (count < 4 && elements[index + 1 + count]?.type === 'text') count++
  return count
}

function headingOf({ marker, group, lines }: ItemElement, { report, place, repair }: Context): HeadingElement {
  const { words } = marker
  const heading = trimmed(slice(words, 0, words.text.length - 1))
  const colon = slice(words, words.text.length - 1)
  const whole = lines[0]?.words ?? words
  const detail = { heading: heading.text, marker: marker.written }
  report('text/sub-heading', detail, place(whole), [repair(markOf(marker, whole)), repair(colon)])
  return { type: 'heading', group, words: heading, level: 'below' }
}

/**
 * Damage: sub-headings that arrive as `– Building Trust:`. Two or more in a row, led by the same mark, each alone in its
 * group and followed by one to three paragraphs, become headings one level below the section that they stand in,
 * without mark and colon. Declines for a lone one, for one that opens a list, and where two follow each other directly.
 */
export function dashLedHeadings(elements: readonly Element[], context: Context): readonly Element[] {
  const result: Element[] = []
  let index = 0
  while (index < elements.length) {
    const starts: number[] = []
    let next = index
    const first = elements[index]
    while (isLed(elements, next)) {
      const element = elements[next] as ItemElement
      const texts = textsAfter(elements, next)
      if (texts === 0 || first?.type !== 'item' || element.marker.family !== first.marker.family) break
      const isLast = !isLed(elements, next + 1 + texts)
      if (!isLast && texts > 3) break
      starts.push(next)
      next += 1 + texts
      if (isLast) break
    }
    if (starts.length < 2) {
      result.push(elements[index] as Element)
      index++
      continue
    }
    const led = new Set(starts)
    for (let at = index; at < next; at++) {
      const element = elements[at] as Element
      result.push(led.has(at) ? headingOf(element as ItemElement, context) : element)
    }
    index = next
  }
  return result
}
