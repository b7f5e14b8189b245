import type { Element } from '../element.ts'
import { soleLine } from '../element.ts'

const plain = (text: string): string =>
  text
    .replace(/[¶#§]$/u, '')
    .trim()
    .toLowerCase()

/**
 * The lines of a page that its own table of contents names: three or more lone lines that are also items of its lists,
 * each item once. Declines where the same words stand in several items, as captions do.
 */
export function listedHeadings(elements: readonly Element[]): ReadonlySet<string> {
  const items = new Map<string, number>()
  for (const element of elements) {
    if (element.type !== 'item' || element.lines.length > 1) continue
    const name = plain(element.marker.words.text)
    if (name.length <= 120) items.set(name, (items.get(name) ?? 0) + 1)
  }
  const named = new Set<string>()
  for (const element of elements) {
    const line = soleLine(element)
    const name = line && line.words.text.length <= 124 ? plain(line.words.text) : ''
    if (items.get(name) === 1) named.add(name)
  }
  return named.size >= 3 ? named : new Set()
}

/** Whether a line is one that the contents name. */
export const isListed = (text: string, listed: ReadonlySet<string>): boolean =>
  text.length <= 124 && listed.has(plain(text))
