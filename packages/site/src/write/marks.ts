import { directionOfLanguage, type Mark, type Text } from '@stet/core'
import { h } from 'hastscript'
import type { ElementContent } from 'hast'
import type { Context } from './context.ts'

/** One element around letters: a mark's, or that of another language. */
type Wrap = { readonly mark: Mark } | { readonly language: string }

interface Run {
  readonly value: string
  readonly wraps: readonly Wrap[]
}

const tagOf: { readonly [Each in Mark]: string } = {
  code: 'code',
  emphasis: 'em',
  highlight: 'mark',
  strikethrough: 's',
  strong: 'strong',
  subscript: 'sub',
  superscript: 'sup',
  underline: 'u',
}

/** From the outermost: where two wraps reach equally far, the earlier stands outside. */
const outermostFirst: readonly Mark[] = [
  'highlight',
  'underline',
  'strikethrough',
  'strong',
  'emphasis',
  'superscript',
  'subscript',
  'code',
]

const wrapsOf = ({ marks, language }: Text): readonly Wrap[] => [
  ...(language === undefined ? [] : [{ language }]),
  ...outermostFirst.filter(mark => marks.includes(mark)).map(mark => ({ mark })),
]

const same = (one: Wrap, other: Wrap): boolean =>
  'mark' in one ? 'mark' in other && one.mark === other.mark : 'language' in other && one.language === other.language

/** How many runs from `start` on stand in the wrap. */
function reach(runs: readonly Run[], start: number, wrap: Wrap): number {
  const end = runs.findIndex((run, index) => index >= start && !run.wraps.some(other => same(other, wrap)))
  return (end < 0 ? runs.length : end) - start
}

function element(wrap: Wrap, children: ElementContent[], { direction }: Context): ElementContent {
  if ('mark' in wrap) return h(tagOf[wrap.mark], children)
  const own = directionOfLanguage(wrap.language)
  return h('span', { lang: wrap.language, ...(own === direction ? {} : { dir: own }) }, children)
}

function nest(runs: readonly Run[], context: Context): ElementContent[] {
  const nodes: ElementContent[] = []
  let start = 0
  while (start < runs.length) {
    const { value, wraps } = runs[start]!
    const [widest, ...others] = wraps
    if (widest === undefined) {
      nodes.push({ type: 'text', value })
      start++
      continue
    }
    const outer = others.reduce(
      (best, wrap) => (reach(runs, start, wrap) > reach(runs, start, best) ? wrap : best),
      widest,
    )
    const length = reach(runs, start, outer)
    const inner = runs
      .slice(start, start + length)
      .map(run => ({ ...run, wraps: run.wraps.filter(wrap => !same(wrap, outer)) }))
    nodes.push(element(outer, nest(inner, context), context))
    start += length
  }
  return nodes
}

/** Neighbouring texts as elements nested for their marks: what one mark covers without a break is one element. */
export const markedText = (texts: readonly Text[], context: Context): ElementContent[] =>
  nest(
    texts.map(text => ({ value: text.value, wraps: wrapsOf(text) })),
    context,
  )
