import { compose, draftOf } from '../compose/index.ts'
import type { DraftBlock, DraftInline } from '../draft/index.ts'
import type { Article } from '../model/index.ts'

const inText = (run: readonly DraftInline[], change: (value: string) => string): readonly DraftInline[] =>
  run.map((inline, index) =>
    index === 0 && inline.type === 'text' ? { ...inline, value: change(inline.value) } : inline,
  )

/** Does one small thing to an article, as an editor would; which one and where, the number says. */
export function edited(article: Article, seed: number): Article {
  const draft = draftOf(article, 'edited.docx')
  const blocks: DraftBlock[] = [...draft.blocks]
  const at = blocks.length === 0 ? 0 : seed % blocks.length
  const block = blocks[at]
  const paragraph = (value: string): DraftBlock => ({
    type: 'paragraph',
    content: [{ type: 'text', value, marks: [] }],
  })
  switch (seed % 7) {
    case 0:
      blocks.splice(at, 0, paragraph('A paragraph that was added here.'))
      break
    case 1:
      if (blocks.length > 1) blocks.splice(at, 1)
      break
    case 2:
      if (block) blocks.splice((at * 3) % blocks.length, 0, ...blocks.splice(at, 1))
      break
    case 3:
      if (block?.type === 'list')
        blocks[at] = { ...block, items: [...block.items.slice(1), { blocks: [paragraph('An item that was added.')] }] }
      break
    case 4:
      if (block?.type === 'table')
        blocks[at] = {
          ...block,
          body: block.body.map(row => ({
            cells: row.cells.map(cell => ({ ...cell, blocks: [paragraph('Other words')] })),
          })),
        }
      break
    default:
      if (block && 'content' in block)
        blocks[at] = { ...block, content: inText(block.content, value => value.replace(/\w+/, 'Edited')) }
  }
  return compose({ ...draft, blocks }, { language: article.metadata.language }, () => {}).article
}
