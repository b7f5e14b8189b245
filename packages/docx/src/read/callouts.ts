import type { DraftBlock, DraftCallout } from '@stet/core'
import type { CalloutStep } from '../style/step.ts'
import type { Entry, LineEntry } from './entry.ts'
import { inlinesOf } from './inlines.ts'
import { withoutCalloutLabel } from './marks-of-ours.ts'
import { hasContent, idOf, isLine, parts, stepOf, type Blocks, type Run } from './run.ts'

/** Entries within callouts: each begins with its title. */
export function callouts({ entries, depth, context }: Run, blocks: Blocks): readonly DraftBlock[] {
  const isTitle = (entry: Entry | undefined): entry is LineEntry =>
    isLine(entry) && entry.kind.type === 'calloutTitle' && entry.path.length === depth + 1
  const step = (entry: Entry) => stepOf(entry, depth) as CalloutStep
  const differs = (one: CalloutStep, other: CalloutStep) => one.kind !== other.kind || one.fresh !== other.fresh
  return parts(entries, (entry, before) => isTitle(entry) || differs(step(entry), step(before))).map(own => {
    const [first, ...rest] = own
    const title = isTitle(first) ? inlinesOf(withoutCalloutLabel(first.spans), context) : []
    const callout: DraftCallout = {
      type: 'callout',
      kind: step(first as Entry).kind,
      ...(hasContent(title) ? { title } : {}),
      blocks: blocks({ entries: isTitle(first) ? rest : own, depth: depth + 1, context }),
      ...idOf(first, 'callout', depth),
    }
    return callout
  })
}
