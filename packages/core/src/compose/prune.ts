import type { Report } from '../diagnostic/index.ts'
import type { DraftBlock, DraftDefinitionItem, DraftInline, DraftParagraph, DraftRow, Placed } from '../draft/index.ts'
import { handle, type Handlers } from '../model/index.ts'
import { hasContent, hasWords } from './content.ts'
import type { catalog } from './diagnostics.ts'

type Context = Report<typeof catalog>

const paragraph = (content: readonly DraftInline[], { place }: Placed): DraftParagraph => ({
  type: 'paragraph',
  content,
  ...(place ? { place } : {}),
})

/** The captions, titles and attributions that lost what they belonged to go on as paragraphs. */
const orphan = (content: readonly DraftInline[] | undefined, owner: Placed): readonly DraftBlock[] =>
  content && hasContent(content) ? [paragraph(content, owner)] : []

const rows = (group: readonly DraftRow[], report: Context): readonly DraftRow[] =>
  group.map(row => ({ ...row, cells: row.cells.map(cell => ({ ...cell, blocks: prune(cell.blocks, report) })) }))

const pruned: Handlers<DraftBlock, Context, readonly DraftBlock[]> = {
  heading: block => [block],
  paragraph: block => (hasContent(block.content) ? [block] : []),
  list: (block, report) => {
    const items = block.items.flatMap(item => {
      const blocks = prune(item.blocks, report)
      if (blocks.length > 0) return [{ ...item, blocks }]
      report('core/list-item-empty', {}, item.place ?? block.place)
      return []
    })
    return items.length > 0 ? [{ ...block, items }] : []
  },
  definitionList: (block, report) => {
    const before: DraftBlock[] = []
    const items: DraftDefinitionItem[] = []
    for (const item of block.items) {
      const terms = item.terms.filter(hasContent)
      const definitions = item.definitions.map(blocks => prune(blocks, report)).filter(blocks => blocks.length > 0)
      const last = items.at(-1)
      if (terms.length > 0) items.push({ ...item, terms, definitions })
      else if (last) items[items.length - 1] = { ...last, definitions: [...last.definitions, ...definitions] }
      else if (definitions.length > 0) {
        report('core/definition-without-term', {}, item.place ?? block.place)
        before.push(...definitions.flat())
      }
    }
    return items.length > 0 ? [...before, { ...block, items }] : before
  },
  table: (block, report) => {
    const { caption, ...rest } = block
    const head = rows(block.head, report)
    const body = rows(block.body, report)
    const foot = rows(block.foot, report)
    if ([...head, ...body, ...foot].every(row => row.cells.length === 0)) return orphan(caption, block)
    return [{ ...rest, ...(caption && hasContent(caption) ? { caption } : {}), head, body, foot }]
  },
  figure: block => {
    const { caption, ...rest } = block
    if (block.images.length === 0) return orphan(caption, block)
    return [{ ...rest, ...(caption && hasContent(caption) ? { caption } : {}) }]
  },
  quote: (block, report) => {
    const { attribution, ...rest } = block
    const blocks = prune(block.blocks, report)
    if (blocks.length === 0) return orphan(attribution, block)
    return [{ ...rest, blocks, ...(attribution && hasContent(attribution) ? { attribution } : {}) }]
  },
  callout: (block, report) => {
    const { title, ...rest } = block
    const blocks = prune(block.blocks, report)
    if (blocks.length > 0) return [{ ...rest, blocks, ...(title && hasContent(title) ? { title } : {}) }]
    const words = orphan(title, block)
    return words.length > 0 ? [{ ...rest, blocks: words }] : []
  },
  code: block => [block],
  math: block => (hasWords(block.value) ? [block] : []),
  thematicBreak: block => [block],
}

/** Takes out the blocks that hold nothing to read or see, at every depth; what they still carried goes on as paragraphs. */
export const prune = (blocks: readonly DraftBlock[], report: Context): readonly DraftBlock[] =>
  blocks.flatMap(block => handle(pruned, block, report))
