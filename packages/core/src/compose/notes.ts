import type { Report } from '../diagnostic/index.ts'
import type { Draft, DraftBlock, DraftFootnote, DraftInline, DraftReference, Placed } from '../draft/index.ts'
import { hasContent } from './content.ts'
import type { catalog } from './diagnostics.ts'
import { walkDraftInlines, walkDraftRun } from './draft-walk.ts'
import { prune } from './prune.ts'
import type { DraftSection, SectionTree } from './sections.ts'

type Say = Report<typeof catalog>

/** A footnote that the text refers to, with the words of the notes inside it at its end. */
export interface ResolvedNote extends Placed {
  readonly label: string
  readonly blocks: readonly DraftBlock[]
}

/** Notes and references in the order in which the text first names them, and by the names that the text uses. */
export interface Resolved {
  readonly notes: readonly ResolvedNote[]
  readonly noteOf: (label: string) => ResolvedNote | undefined
  readonly references: readonly DraftReference[]
  readonly referenceOf: (key: string) => DraftReference | undefined
}

const fold = (label: string) => label.trim().replace(/\s+/g, ' ').toLowerCase()

function* inlinesOfTree({ blocks, sections }: SectionTree): Generator<DraftInline> {
  yield* walkDraftInlines(blocks)
  for (const section of sections) yield* inlinesOfSection(section)
}

function* inlinesOfSection({ heading, blocks, sections }: DraftSection): Generator<DraftInline> {
  yield* walkDraftRun(heading.content)
  yield* inlinesOfTree({ blocks, sections })
}

/** The first of each name; the others are reported. */
function firstOfEach<Member>(
  members: readonly Member[],
  nameOf: (member: Member) => string,
  repeated: (member: Member) => void,
) {
  const byName = new Map<string, Member>()
  for (const member of members) {
    const name = fold(nameOf(member))
    if (byName.has(name)) repeated(member)
    else byName.set(name, member)
  }
  return byName
}

const footnoteLabels = (inlines: Iterable<DraftInline>) => {
  const labels = new Set<string>()
  for (const inline of inlines) if (inline.type === 'footnoteReference') labels.add(fold(inline.label))
  return labels
}

/** Resolves footnotes and citations: what is named twice, never or nowhere is reported. */
export function resolveNotes(draft: Draft, tree: SectionTree, report: Say): Resolved {
  const defined = firstOfEach(
    draft.footnotes,
    note => note.label,
    note => report('core/footnote-duplicate', { label: note.label }, note.place),
  )
  const solid = new Map<string, DraftFootnote>()
  for (const [name, note] of defined) {
    const blocks = prune(note.blocks, report)
    if (blocks.length > 0) solid.set(name, { ...note, blocks })
    else report('core/footnote-empty', { label: note.label }, note.place)
  }
  const named = footnoteLabels(inlinesOfTree(tree))
  const used = new Set(named)
  const withInnerNotes = (name: string): readonly DraftBlock[] => {
    const { blocks } = solid.get(name) as DraftFootnote
    const inner = [...footnoteLabels(walkDraftInlines(blocks))].filter(label => !used.has(label) && solid.has(label))
    for (const label of inner) used.add(label)
    return [...blocks, ...inner.flatMap(withInnerNotes)]
  }
  const notes = new Map<string, ResolvedNote>()
  for (const name of named) {
    const note = solid.get(name)
    if (!note) continue
    const { label, place } = note
    notes.set(name, { label, blocks: withInnerNotes(name), ...(place ? { place } : {}) })
  }
  for (const [name, note] of solid)
    if (!used.has(name)) report('core/footnote-unused', { label: note.label }, note.place)

  const works = firstOfEach(
    draft.references.filter(({ content }) => hasContent(content)),
    ({ key }) => key,
    ({ key, place }) => report('core/reference-duplicate', { key }, place),
  )
  const cited = new Set<string>()
  const cite = (inlines: Iterable<DraftInline>) => {
    for (const inline of inlines)
      if (inline.type === 'citation' && works.has(fold(inline.key))) cited.add(fold(inline.key))
  }
  cite(inlinesOfTree(tree))
  for (const note of notes.values()) cite(walkDraftInlines(note.blocks))
  for (const [name, { key, place }] of works) if (!cited.has(name)) report('core/reference-unused', { key }, place)
  return {
    notes: [...notes.values()],
    noteOf: label => notes.get(fold(label)),
    references: [...cited].map(name => works.get(name) as DraftReference),
    referenceOf: key => (cited.has(fold(key)) ? works.get(fold(key)) : undefined),
  }
}
