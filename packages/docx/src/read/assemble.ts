import type {
  DraftBlock,
  DraftCallout,
  DraftDefinitionItem,
  DraftInline,
  DraftList,
  DraftListItem,
  DraftQuote,
} from '@stet/core'
import type { AnchorKind } from '../style/anchor-name.ts'
import type { CalloutStep, QuoteStep } from '../style/step.ts'
import type { ReadContext } from './context.ts'
import type { Entry, LineEntry } from './entry.ts'
import { inlinesOf } from './inlines.ts'
import { leaves } from './leaves.ts'
import { withoutAttributionDash, withoutCalloutLabel, withoutTaskBox } from './marks-of-ours.ts'

/** A run of entries in one container, and how many steps of their paths are already used up. */
interface Run {
  readonly entries: readonly Entry[]
  readonly depth: number
  readonly context: ReadContext
}

const stepOf = (entry: Entry | undefined, depth: number) => entry?.path[depth]

const isLine = (entry: Entry | undefined): entry is LineEntry => entry?.type === 'line'

const isItemStart = (entry: Entry, depth: number): entry is LineEntry =>
  isLine(entry) &&
  entry.path.length === depth + 1 &&
  (entry.kind.type === 'bulletItem' || entry.kind.type === 'numberItem')

/**
 * The id that a container has by a bookmark at its beginning. Of quotes that begin with one paragraph all have one or none,
 * the outermost first.
 */
function idOf(entry: Entry | undefined, kind: AnchorKind, depth: number): { readonly id?: string } {
  if (!entry) return {}
  const named = entry.places.filter(place => place.kind === kind)
  const quotes = entry.path.slice(depth).filter(({ type }) => type === 'quote').length
  const inward = kind === 'quote' ? quotes + (entry.type === 'table' ? entry.beginning.quote : 0) : 1
  const found = named[named.length - inward]
  return found ? { id: found.id } : {}
}

const lineId = (entry: LineEntry): { readonly id?: string } => {
  const found = entry.places.find(({ kind }) => kind === 'leaf')
  return found ? { id: found.id } : {}
}

const hasContent = (content: readonly DraftInline[]) =>
  content.some(inline => inline.type !== 'text' || inline.value !== '')

/** The first paragraph of an item or a definition, where it has words. */
const opening = (entry: LineEntry, content: readonly DraftInline[]): readonly DraftBlock[] =>
  hasContent(content) ? [{ type: 'paragraph', content, ...lineId(entry) }] : []

/** Divides a run before each entry that begins a new part. */
function parts(
  entries: readonly Entry[],
  begins: (entry: Entry, before: Entry) => boolean,
): readonly (readonly Entry[])[] {
  const found: Entry[][] = []
  entries.forEach((entry, at) => {
    const before = entries[at - 1]
    if (!before || begins(entry, before)) found.push([])
    found.at(-1)?.push(entry)
  })
  return found
}

function listItem([first, ...rest]: readonly Entry[], { depth, context }: Run): DraftListItem {
  const entry = first as LineEntry
  const { checked, spans } = withoutTaskBox(entry.spans)
  return {
    ...(checked === undefined ? {} : { checked }),
    blocks: [...opening(entry, inlinesOf(spans, context)), ...blocks({ entries: rest, depth: depth + 1, context })],
  }
}

const isSameList = (entry: Entry | undefined, first: LineEntry): boolean =>
  isLine(entry) && entry.numbering?.list === first.numbering?.list

/** Entries within items: each list by its number, each item from its first paragraph on. */
function lists({ entries, depth, context }: Run): readonly DraftBlock[] {
  const items = parts(entries, entry => isItemStart(entry, depth))
  const made: DraftBlock[] = []
  for (let at = 0; at < items.length; at++) {
    const own = items[at] as readonly Entry[]
    const [first] = own
    if (!first || !isItemStart(first, depth)) {
      made.push(...blocks({ entries: own, depth: depth + 1, context }))
      continue
    }
    const group = [own]
    while (isSameList(items[at + 1]?.[0], first)) group.push(items[++at] as readonly Entry[])
    const list: DraftList = {
      type: 'list',
      marker:
        first.kind.type === 'bulletItem' ? { type: 'bullet' } : { type: 'number', start: first.numbering?.start ?? 1 },
      items: group.map(item => listItem(item, { entries: item, depth, context })),
      ...idOf(first, 'list', depth),
    }
    made.push(list)
  }
  return made
}

/** Terms and what belongs to them. A term behind a definition begins an item; some begin one, or a list, by their style. */
function definitionLists({ entries, depth, context }: Run): readonly DraftBlock[] {
  const isTerm = (entry: Entry): entry is LineEntry =>
    isLine(entry) && entry.kind.type === 'term' && entry.path.length === depth
  const freshness = (entry: Entry) => (isLine(entry) && entry.kind.type === 'term' ? entry.kind.fresh : undefined)
  const item = (own: readonly Entry[]): DraftDefinitionItem => ({
    terms: own.filter(isTerm).map(term => inlinesOf(term.spans, context)),
    definitions: parts(
      own.filter(entry => !isTerm(entry)),
      entry => isLine(entry) && entry.kind.type === 'definition' && entry.path.length === depth + 1,
    ).map(definition => {
      const [first, ...rest] = definition
      const opens = isLine(first) && first.kind.type === 'definition' && first.path.length === depth + 1
      return [
        ...(opens ? opening(first, inlinesOf(first.spans, context)) : []),
        ...blocks({ entries: opens ? rest : definition, depth: depth + 1, context }),
      ]
    }),
  })
  return parts(entries, entry => isTerm(entry) && freshness(entry) === 'list').map((own): DraftBlock => ({
    type: 'definitionList',
    items: parts(own, (entry, before) => isTerm(entry) && (!isTerm(before) || freshness(entry) === 'item')).map(item),
    ...idOf(own[0], 'definitionList', depth),
  }))
}

function quotes({ entries, depth, context }: Run): readonly DraftBlock[] {
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

function callouts({ entries, depth, context }: Run): readonly DraftBlock[] {
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

/** What an entry belongs to at a depth: entries of one of these, in a row, are read together. */
type Belonging = 'leaf' | 'list' | 'definitionList' | 'quote' | 'callout' | 'plain'

function belonging(entry: Entry, depth: number): Belonging {
  const step = stepOf(entry, depth)
  if (!step) return isLine(entry) && entry.kind.type === 'term' ? 'definitionList' : 'leaf'
  if (step.type === 'definition') return 'definitionList'
  return step.type === 'cell' || step.type === 'note' ? 'plain' : step.type
}

const readers: { readonly [Kind in Belonging]: (run: Run) => readonly DraftBlock[] } = {
  leaf: ({ entries, context }) => leaves(entries, context),
  list: lists,
  definitionList: definitionLists,
  quote: quotes,
  callout: callouts,
  plain: run => blocks({ ...run, depth: run.depth + 1 }),
}

function blocks(run: Run): readonly DraftBlock[] {
  const { entries, depth } = run
  return parts(entries, (entry, before) => belonging(entry, depth) !== belonging(before, depth)).flatMap(own =>
    readers[belonging(own[0] as Entry, depth)]({ ...run, entries: own }),
  )
}

/** Builds the tree of blocks that the paths of some entries tell. */
export const assemble = (entries: readonly Entry[], context: ReadContext): readonly DraftBlock[] =>
  blocks({ entries, depth: 0, context })
