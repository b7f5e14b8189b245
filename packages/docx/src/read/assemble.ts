import type { DraftBlock } from '@stet/core'
import { callouts } from './callouts.ts'
import type { ReadContext } from './context.ts'
import { definitionLists } from './definition-lists.ts'
import type { Entry } from './entry.ts'
import { leaves } from './leaves.ts'
import { lists } from './lists.ts'
import { quotes } from './quotes.ts'
import { isLine, parts, stepOf, type Blocks, type Run } from './run.ts'

/** What an entry belongs to at a depth: entries of one of these, in a row, are read together. */
type Belonging = 'leaf' | 'list' | 'definitionList' | 'quote' | 'callout' | 'plain'

function belonging(entry: Entry, depth: number): Belonging {
  const step = stepOf(entry, depth)
  if (!step) return isLine(entry) && entry.kind.type === 'term' ? 'definitionList' : 'leaf'
  if (step.type === 'definition') return 'definitionList'
  return step.type === 'cell' || step.type === 'note' ? 'plain' : step.type
}

const readers: { readonly [Kind in Belonging]: (run: Run, blocks: Blocks) => readonly DraftBlock[] } = {
  leaf: ({ entries, context }) => leaves(entries, context),
  list: lists,
  definitionList: definitionLists,
  quote: quotes,
  callout: callouts,
  plain: (run, inner) => inner({ ...run, depth: run.depth + 1 }),
}

function blocks(run: Run): readonly DraftBlock[] {
  const { entries, depth } = run
  return parts(entries, (entry, before) => belonging(entry, depth) !== belonging(before, depth)).flatMap(own =>
    readers[belonging(own[0] as Entry, depth)]({ ...run, entries: own }, blocks),
  )
}

/** Builds the tree of blocks that the paths of some entries tell. */
export const assemble = (entries: readonly Entry[], context: ReadContext): readonly DraftBlock[] =>
  blocks({ entries, depth: 0, context })
