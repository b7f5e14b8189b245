import type { DraftBlock, DraftInline, DraftListItem } from '../../../draft/index.ts'

/** A term of at most ten words and 80 letters, without the end of a sentence, a colon, and something behind it. */
const leadIn = /^([^:：]{1,80}[:：])(?=\s+\S)/u

/** The lead-in of an item, its colon included. */
function leadInOf({ blocks }: DraftListItem): string | undefined {
  const [first] = blocks
  const inline = first?.type === 'paragraph' ? first.content[0] : undefined
  if (inline?.type !== 'text' || inline.marks.length > 0) return undefined
  const term = leadIn.exec(inline.value)?.[1]
  if (term === undefined || !/^["'“‘«(]?[\p{L}\p{N}]/u.test(term) || /[.!?]\s/.test(term)) return undefined
  return term.split(' ').length > 10 ? undefined : term
}

function strengthened(item: DraftListItem, term: string): DraftListItem {
  const [first, ...blocks] = item.blocks
  if (first?.type !== 'paragraph') return item
  const [inline, ...content] = first.content
  if (inline?.type !== 'text') return item
  const split: readonly DraftInline[] = [
    { ...inline, value: term, marks: ['strong'] },
    { ...inline, value: inline.value.slice(term.length) },
  ]
  const paragraph: DraftBlock = { ...first, content: [...split, ...content] }
  return { ...item, blocks: [paragraph, ...blocks] }
}

/**
 * Makes the lead-ins of a list strong: every one of two or more items opens with a term and a colon, and goes on behind
 * it. Declines when a single item does not (then a colon is just a colon), and for addresses and times (`10:30`).
 */
export function withLeadIns(items: readonly DraftListItem[]): {
  readonly items: readonly DraftListItem[]
  readonly found: boolean
} {
  const terms: string[] = []
  for (const item of items) {
    const term = leadInOf(item)
    if (term === undefined) return { items, found: false }
    terms.push(term)
  }
  if (terms.length < 2) return { items, found: false }
  return { items: items.map((item, index) => strengthened(item, terms[index] ?? '')), found: true }
}
