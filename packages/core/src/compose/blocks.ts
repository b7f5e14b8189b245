import type { DraftBlock, DraftInline } from '../draft/index.ts'
import { handle, type Block, type Handlers, type Image, type Inline, type ListMarker } from '../model/index.ts'
import { hasContent } from './content.ts'
import { draftWords } from './draft-walk.ts'
import { settleInlines } from './inlines.ts'
import type { Settling } from './settling.ts'
import { settleRows } from './tables.ts'

const idOf = (block: DraftBlock, { ids }: Settling): string => {
  const id = ids.get(block)
  if (id === undefined) throw new Error(`A ${block.type} has no id: it was not in the tree that was identified.`)
  return id
}

const within = (settling: Settling, inside: string): Settling => ({ ...settling, inside })

/** A field that is present only where there are words for it. */
const optional = <Name extends string>(name: Name, run: readonly DraftInline[] | undefined, settling: Settling) =>
  (run === undefined || !hasContent(run) ? {} : { [name]: settleInlines(run, settling) }) as {
    readonly [Key in Name]?: readonly Inline[]
  }

function captionOf(block: DraftBlock & { readonly caption?: readonly DraftInline[] }, settling: Settling) {
  const label = settling.labels.get(block)
  if (label === undefined || block.caption === undefined) return {}
  return { caption: { label, content: settleInlines(block.caption, settling) } }
}

const markerOf = (marker: ListMarker): ListMarker =>
  marker.type === 'bullet' ? { type: 'bullet' } : { type: 'number', start: Math.max(0, Math.trunc(marker.start) || 0) }

const settled: Handlers<DraftBlock, Settling, Block> = {
  heading: (block, settling) => {
    settling.report(
      'core/heading-inside-block',
      { heading: draftWords(block.content), inside: settling.inside },
      block.place,
    )
    const strong = (run: readonly DraftInline[]): readonly DraftInline[] =>
      run.map(inline => {
        if (inline.type === 'text') return { ...inline, marks: [...inline.marks, 'strong' as const] }
        return inline.type === 'link' ? { ...inline, content: strong(inline.content) } : inline
      })
    return { type: 'paragraph', id: idOf(block, settling), content: settleInlines(strong(block.content), settling) }
  },
  paragraph: (block, settling) => ({
    type: 'paragraph',
    id: idOf(block, settling),
    content: settleInlines(block.content, settling),
  }),
  list: (block, settling) => ({
    type: 'list',
    id: idOf(block, settling),
    marker: markerOf(block.marker),
    items: block.items.map(({ checked, blocks }) => ({
      ...(checked === undefined ? {} : { checked }),
      blocks: settleBlocks(blocks, within(settling, 'list')),
    })),
  }),
  definitionList: (block, settling) => ({
    type: 'definitionList',
    id: idOf(block, settling),
    items: block.items.map(({ terms, definitions }) => ({
      terms: terms.map(term => settleInlines(term, settling)),
      definitions: definitions.map(blocks => settleBlocks(blocks, within(settling, 'definition list'))),
    })),
  }),
  table: (block, settling) => ({
    type: 'table',
    id: idOf(block, settling),
    ...captionOf(block, settling),
    ...settleRows(block, blocks => settleBlocks(blocks, within(settling, 'table cell')), settling),
  }),
  figure: (block, settling) => ({
    type: 'figure',
    id: idOf(block, settling),
    images: settleInlines(block.images, settling) as readonly Image[],
    ...captionOf(block, settling),
  }),
  quote: (block, settling) => ({
    type: 'quote',
    id: idOf(block, settling),
    blocks: settleBlocks(block.blocks, within(settling, 'quote')),
    ...optional('attribution', block.attribution, settling),
  }),
  callout: (block, settling) => ({
    type: 'callout',
    id: idOf(block, settling),
    kind: block.kind,
    ...optional('title', block.title, settling),
    blocks: settleBlocks(block.blocks, within(settling, 'callout')),
  }),
  code: (block, settling) => {
    const language = block.language
      ?.trim()
      .toLowerCase()
      .replace(/[^a-z0-9+#._-]+/g, '-')
    return {
      type: 'code',
      id: idOf(block, settling),
      ...(language ? { language } : {}),
      value: block.value,
    }
  },
  math: (block, settling) => ({
    type: 'math',
    id: idOf(block, settling),
    value: block.value.trim(),
  }),
  thematicBreak: (block, settling) => ({ type: 'thematicBreak', id: idOf(block, settling) }),
}

/** Builds blocks in their canonical form, from a draft that was pruned and identified. */
export const settleBlocks = (blocks: readonly DraftBlock[], settling: Settling): readonly Block[] =>
  blocks.map(block => handle(settled, block, settling))
