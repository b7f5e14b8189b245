import type { DraftBlock, DraftDefinitionItem } from '@stet/core'
import type { Entry, LineEntry } from './entry.ts'
import { inlinesOf } from './inlines.ts'
import { idOf, isLine, opening, parts, type Blocks, type Run } from './run.ts'

/** Terms and what belongs to them. A term behind a definition begins an item; some begin one, or a list, by their style. */
export function definitionLists({ entries, depth, context }: Run, blocks: Blocks): readonly DraftBlock[] {
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
