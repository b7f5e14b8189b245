import type { DraftInline } from '../../draft/index.ts'
import { webAddressesIn } from '../markdown/web-addresses.ts'

/**
 * Words as text and, where a web or a mail address stands in them, as links with the address for their words. What an address
 * is, GFM 6.9 says; the punctuation of the sentence around it is none of it.
 */
export function linked(words: string): readonly DraftInline[] {
  const inlines: DraftInline[] = []
  let next = 0
  const add = (to: number) => {
    if (to > next) inlines.push({ type: 'text', value: words.slice(next, to), marks: [] })
  }
  const found = webAddressesIn(words).flatMap(each => (each.type === 'webAddress' ? [each] : []))
  for (const { index, length, url } of found.toSorted((one, other) => one.index - other.index)) {
    if (index < next) continue
    add(index)
    next = index + length
    inlines.push({ type: 'link', target: url, content: [{ type: 'text', value: words.slice(index, next), marks: [] }] })
  }
  add(words.length)
  return inlines
}
