import type { DraftBlock, DraftQuote } from '@stet/core'
import type { QuoteStep } from '../style/step.ts'
import type { Entry, LineEntry } from './entry.ts'
import { inlinesOf } from './inlines.ts'
import { withoutAttributionDash } from './marks-of-ours.ts'
import { idOf, isLine, parts, stepOf, type Blocks, type Run } from './run.ts'

/** Entries within quotes: a quote ends with its attribution, or where the style that sets it apart begins or ends. */
export function quotes({ entries, depth, context }: Run, blocks: Blocks): readonly DraftBlock[] {
  const isAttribution = (entry: Entry | undefined): entry is LineEntry =>
    isLine(entry) && entry.kind.type === 'attribution' && entry.path.length === depth + 1
  const isFresh = (entry: Entry) => (stepOf(entry, depth) as QuoteStep).fresh
  return parts(entries, (entry, before) => isAttribution(before) || isFresh(entry) !== isFresh(before)).map(own => {
    const last = own.at(-1)
    const attribution = isAttribution(last) ? inlinesOf(withoutAttributionDash(last.spans), context) : undefined
    const quote: DraftQuote = {
      type: 'quote',
      blocks: blocks({ entries: attribution ? own.slice(0, -1) : own, depth: depth + 1, context }),
      ...(attribution ? { attribution } : {}),
      ...idOf(own[0], 'quote', depth),
    }
    return quote
  })
}
