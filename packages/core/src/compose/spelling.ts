import type { DraftBlock, DraftInline, DraftRow, DraftText } from '../draft/index.ts'
import type { Report } from '../diagnostic/index.ts'
import { handle, type Handlers } from '../model/index.ts'
import { lawfulCharacters, oneLine, plainLineEnds } from './characters.ts'
import { hasContent } from './content.ts'
import type { catalog } from './diagnostics.ts'
import type { Resolved } from './notes.ts'
import type { DraftSection, SectionTree } from './sections.ts'

/** What a run of inlines is spelled with. */
export interface Spelling {
  readonly report: Report<typeof catalog>
  readonly resolved: Resolved
  /** Whether notes and citations may stand here: no notes in notes, and neither of them in references. */
  readonly allows: { readonly notes: boolean; readonly citations: boolean }
}

const text = (value: string): DraftText => ({ type: 'text', value, marks: [] })

const spelled: Handlers<DraftInline, Spelling, DraftInline> = {
  text: (node, { report }) => ({ ...node, value: lawfulCharacters(node.value, report, node.place) }),
  lineBreak: node => node,
  link: (node, spelling) => {
    if (hasContent(node.content)) return { ...node, content: spellRun(node.content, spelling) }
    const words = lawfulCharacters(node.target, spelling.report, node.place)
    spelling.report('core/link-without-words', { target: words }, node.place)
    return { ...node, content: [text(words)] }
  },
  image: (node, { report }) => {
    if (node.alternative === undefined) report('core/image-alternative-missing', { source: node.source }, node.place)
    return { ...node, alternative: oneLine(lawfulCharacters(node.alternative ?? '', report, node.place)) }
  },
  inlineMath: (node, { report }) => ({ ...node, value: oneLine(lawfulCharacters(node.value, report, node.place)) }),
  footnoteReference: (node, { allows, resolved, report }) => {
    if (allows.notes && resolved.noteOf(node.label)) return node
    report(allows.notes ? 'core/footnote-missing' : 'core/footnote-inside-footnote', { label: node.label }, node.place)
    return text(lawfulCharacters(`[^${node.label}]`, report, node.place))
  },
  citation: (node, { allows, resolved, report }) => {
    const locator = oneLine(lawfulCharacters(node.locator ?? '', report, node.place))
    if (allows.citations && resolved.referenceOf(node.key)) {
      const { locator: _, ...citation } = node
      return locator === '' ? citation : { ...citation, locator }
    }
    report('core/reference-missing', { key: node.key }, node.place)
    return text(lawfulCharacters(`[@${node.key}${locator === '' ? '' : `, ${locator}`}]`, report, node.place))
  },
}

const optionalRun = <Name extends string>(name: Name, run: readonly DraftInline[] | undefined, spelling: Spelling) =>
  (run === undefined ? {} : { [name]: spellRun(run, spelling) }) as { readonly [Key in Name]?: readonly DraftInline[] }

const spellRows = (rows: readonly DraftRow[], spelling: Spelling): readonly DraftRow[] =>
  rows.map(row => ({ ...row, cells: row.cells.map(cell => ({ ...cell, blocks: spellBlocks(cell.blocks, spelling) })) }))

const spelledBlock: Handlers<DraftBlock, Spelling, DraftBlock> = {
  heading: (block, spelling) => ({ ...block, content: spellRun(block.content, spelling) }),
  paragraph: (block, spelling) => ({ ...block, content: spellRun(block.content, spelling) }),
  list: (block, spelling) => ({
    ...block,
    items: block.items.map(item => ({ ...item, blocks: spellBlocks(item.blocks, spelling) })),
  }),
  definitionList: (block, spelling) => ({
    ...block,
    items: block.items.map(item => ({
      ...item,
      terms: item.terms.map(term => spellRun(term, spelling)),
      definitions: item.definitions.map(blocks => spellBlocks(blocks, spelling)),
    })),
  }),
  table: (block, spelling) => ({
    ...block,
    ...optionalRun('caption', block.caption, spelling),
    head: spellRows(block.head, spelling),
    body: spellRows(block.body, spelling),
    foot: spellRows(block.foot, spelling),
  }),
  figure: (block, spelling) => ({
    ...block,
    images: spellRun(block.images, spelling) as typeof block.images,
    ...optionalRun('caption', block.caption, spelling),
  }),
  quote: (block, spelling) => ({
    ...block,
    blocks: spellBlocks(block.blocks, spelling),
    ...optionalRun('attribution', block.attribution, spelling),
  }),
  callout: (block, spelling) => ({
    ...block,
    ...optionalRun('title', block.title, spelling),
    blocks: spellBlocks(block.blocks, spelling),
  }),
  code: (block, { report }) => ({ ...block, value: lawfulCharacters(plainLineEnds(block.value), report, block.place) }),
  math: (block, { report }) => ({ ...block, value: lawfulCharacters(plainLineEnds(block.value), report, block.place) }),
  thematicBreak: block => ({ ...block }),
}

/** Spells a run of inlines out: lawful characters, words for every link, and as text what refers to nothing. */
export const spellRun = (run: readonly DraftInline[], spelling: Spelling): readonly DraftInline[] =>
  run.map(inline => handle(spelled, inline, spelling))

/** Spells blocks out, so that their words are those of the article. Each block that comes back is an object of its own. */
export const spellBlocks = (blocks: readonly DraftBlock[], spelling: Spelling): readonly DraftBlock[] =>
  blocks.map(block => handle(spelledBlock, block, spelling))

/** Spells out a tree of sections. */
export const spellTree = (tree: SectionTree, spelling: Spelling): SectionTree => ({
  blocks: spellBlocks(tree.blocks, spelling) as SectionTree['blocks'],
  sections: tree.sections.map(({ heading, ...section }): DraftSection => ({
    heading: { ...heading, content: spellRun(heading.content, spelling) },
    ...spellTree(section, spelling),
  })),
})
