import { derivedIds, draftOf } from '../../compose/index.ts'
import type { Draft, DraftBlock, DraftCell, DraftRow } from '../../draft/index.ts'
import { walkArticle, walkSections, type Article } from '../../model/index.ts'

/** The ids of an article that must be written, because reading would give other ones. */
export function explicitIds(article: Article): ReadonlySet<string> {
  const draft = draftOf(article, '')
  const wanted = idsOf(article)
  let explicit = new Set<string>()
  for (;;) {
    const kept = explicit
    const found = derivedIds(withIds(draft, kept))
    const missed = wanted.flatMap((id, index) =>
      found[index] === id || kept.has(id) ? [] : [{ id, found: found[index] }],
    )
    if (missed.length === 0) return kept
    const chosen = missed.filter(({ id, found: other }) => withoutNumber(id) !== withoutNumber(other ?? ''))
    explicit = new Set([...kept, ...(chosen.length > 0 ? chosen : missed).map(({ id }) => id)])
  }
}

/** An id without the number that tells it from others with the same words; that may come right when the others do. */
const withoutNumber = (id: string) => id.replace(/-\d+$/, '')

/** The ids that an author can choose, in one order. */
const idsOf = (article: Article): readonly string[] => [
  ...[...walkSections(article.sections)].map(({ section }) => section.id),
  ...[...walkArticle(article)].map(({ id }) => id),
]

const withIds = (draft: Draft, kept: ReadonlySet<string>): Draft => ({
  ...draft,
  blocks: blocksWith(draft.blocks, kept),
  footnotes: draft.footnotes.map(note => ({ ...note, blocks: blocksWith(note.blocks, kept) })),
})

const blocksWith = (blocks: readonly DraftBlock[], kept: ReadonlySet<string>): readonly DraftBlock[] =>
  blocks.map(block => {
    const { id, ...rest } = inside(block, kept)
    return id !== undefined && kept.has(id) ? { ...rest, id } : rest
  })

function inside(block: DraftBlock, kept: ReadonlySet<string>): DraftBlock {
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map(item => ({ ...item, blocks: blocksWith(item.blocks, kept) })) }
    case 'definitionList':
      return {
        ...block,
        items: block.items.map(item => ({
          ...item,
          definitions: item.definitions.map(each => blocksWith(each, kept)),
        })),
      }
    case 'table':
      return {
        ...block,
        head: rowsWith(block.head, kept),
        body: rowsWith(block.body, kept),
        foot: rowsWith(block.foot, kept),
      }
    case 'quote':
    case 'callout':
      return { ...block, blocks: blocksWith(block.blocks, kept) }
    default:
      return block
  }
}

const rowsWith = (rows: readonly DraftRow[], kept: ReadonlySet<string>): readonly DraftRow[] =>
  rows.map(row => ({
    ...row,
    cells: row.cells.map((cell): DraftCell => ({ ...cell, blocks: blocksWith(cell.blocks, kept) })),
  }))
