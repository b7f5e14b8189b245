import type { Inline, Mark } from '../../model/index.ts'

/** A manner of letters as one thing: a mark, or a language. */
export type Manner =
  | { readonly type: 'mark'; readonly mark: Mark }
  | { readonly type: 'language'; readonly language: string }

/** Inline text as Markdown nests it. */
export type Nested =
  | { readonly type: 'manner'; readonly manner: Manner; readonly content: readonly Nested[] }
  | { readonly type: 'link'; readonly url: string; readonly content: readonly Nested[] }
  | { readonly type: 'words'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | Exclude<Inline, { readonly type: 'text' | 'link' }>

/** From the outermost, where runs are equally long. */
const order: readonly Mark[] = [
  'strong',
  'emphasis',
  'strikethrough',
  'underline',
  'highlight',
  'superscript',
  'subscript',
]

/** A leaf, and the manners that it still wants around it; undefined where it takes any. */
interface Leaf {
  readonly inline: Inline
  readonly wants: readonly string[] | undefined
}

const keyOf = (manner: Manner) => (manner.type === 'mark' ? manner.mark : `language:${manner.language}`)

const mannerOf = (key: string): Manner => {
  const language = /^language:(.*)$/s.exec(key)?.[1]
  return language === undefined ? { type: 'mark', mark: key as Mark } : { type: 'language', language }
}

/**
 * Nests a flat run of inlines, each manner around as much as it covers; code is always innermost. `language` is said
 * around the run already.
 */
export const nested = (run: readonly Inline[], language: string | undefined): readonly Nested[] =>
  nest(
    run.map(inline => ({ inline, wants: wantsOf(inline) })),
    language === undefined ? [] : [keyOf({ type: 'language', language })],
  )

function wantsOf(inline: Inline): readonly string[] | undefined {
  if (inline.type === 'text') {
    const { language, marks } = inline
    return [
      ...(language === undefined ? [] : [keyOf({ type: 'language', language })]),
      ...order.filter(mark => marks.includes(mark)),
    ]
  }
  if (inline.type !== 'link') return undefined
  const inner = inline.content.map(wantsOf).filter(wants => wants !== undefined)
  return inner[0]?.filter(key => inner.every(wants => wants.includes(key)))
}

function nest(leaves: readonly Leaf[], around: readonly string[]): readonly Nested[] {
  const result: Nested[] = []
  for (let at = 0; at < leaves.length;) {
    const leaf = leaves[at] as Leaf
    const wants = (leaf.wants ?? []).filter(key => !around.includes(key))
    const lengths = wants.map(key => ({ key, length: reach(leaves, at, key) }))
    const [first, ...others] = lengths
    if (!first) {
      result.push(bare(leaf.inline, around))
      at++
      continue
    }
    const { key, length } = others.reduce((best, other) => (other.length > best.length ? other : best), first)
    result.push({
      type: 'manner',
      manner: mannerOf(key),
      content: nest(leaves.slice(at, at + length), [...around, key]),
    })
    at += length
  }
  return result
}

/** How many leaves from one on a manner covers, those that take any only between those that want it. */
function reach(leaves: readonly Leaf[], from: number, key: string): number {
  let length = 0
  for (let at = from; at < leaves.length; at++) {
    const { wants } = leaves[at] as Leaf
    if (wants?.includes(key)) length = at - from + 1
    else if (wants !== undefined) break
  }
  return length
}

function bare(inline: Inline, around: readonly string[]): Nested {
  if (inline.type === 'text') return { type: inline.marks.includes('code') ? 'code' : 'words', value: inline.value }
  if (inline.type !== 'link') return inline
  const { target, content } = inline
  return {
    type: 'link',
    url: target.type === 'internal' ? `#${target.id}` : target.url,
    content: nest(
      content.map(leaf => ({ inline: leaf, wants: wantsOf(leaf) })),
      around,
    ),
  }
}
