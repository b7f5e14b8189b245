import { reporter, type Place, type Sink } from '../diagnostic/index.ts'
import type { Draft, DraftBlock } from '../draft/index.ts'
import { canonicalLanguage } from '../language/index.ts'
import type { Article, Section } from '../model/index.ts'
import { anchorsOf } from './anchors.ts'
import { settleBlocks } from './blocks.ts'
import { catalog } from './diagnostics.ts'
import { walkDraft } from './draft-walk.ts'
import { identify, type Ids } from './ids.ts'
import { settleInlines } from './inlines.ts'
import { label } from './labels.ts'
import { settleMetadata, titled } from './metadata.ts'
import { resolveNotes } from './notes.ts'
import { prune } from './prune.ts'
import { nestSections, type DraftSection, type SectionTree } from './sections.ts'
import type { Settling } from './settling.ts'
import { spellBlocks, spellRun, spellTree, type Spelling } from './spelling.ts'

/** What an article has that says nothing about itself. */
export interface Defaults {
  /** BCP 47: the language of an article that does not name its own. */
  readonly language: string
}

/** An article, and where in the source each of its sections and blocks stood, by id. */
export interface Composition {
  readonly article: Article
  readonly places: Readonly<Record<string, Place>>
}

/**
 * Turns what a reader found into an article that keeps every promise of the model. Total: what cannot be kept as it is,
 * is mended or left out, and reported. Composing a composed article again changes nothing.
 */
export function compose(draft: Draft, defaults: Defaults, sink: Sink): Composition {
  const report = reporter(catalog, diagnostic => {
    const start = { line: 1, column: 1, offset: 0 }
    sink({ place: { file: draft.file, start, end: start }, ...diagnostic })
  })
  const { title, blocks } = titled(draft, report)
  const fallback = canonicalLanguage(defaults.language)
  if (fallback === undefined) throw new TypeError(`“${defaults.language}” is not a BCP 47 language tag.`)
  const metadata = settleMetadata(draft.metadata, title, fallback, report)
  const found = nestSections(prune(blocks, report), report)
  const resolved = resolveNotes(draft, found, report)
  const spelling: Spelling = { report, resolved, allows: { notes: true, citations: true } }
  const tree = spellTree(found, spelling)
  const notes = resolved.notes.map(bearer => ({
    bearer,
    blocks: spellBlocks(bearer.blocks, { ...spelling, allows: { notes: false, citations: true } }),
  }))
  const ids = identify({ tree, notes, references: resolved.references })
  const settling: Settling = {
    report,
    ids,
    labels: label(tree, notes, metadata.language),
    resolved,
    anchors: anchorsOf(anchorIds(tree, ids)),
    language: metadata.language,
    inside: 'section',
  }
  const article: Article = {
    metadata,
    blocks: settleBlocks(tree.blocks, settling),
    sections: tree.sections.map(section => settleSection(section, settling)),
    footnotes: notes.map(({ bearer, blocks }) => ({
      id: ids.get(bearer) as string,
      blocks: settleBlocks(blocks, { ...settling, inside: 'footnote' }),
    })),
    references: resolved.references.map(reference => ({
      id: ids.get(reference) as string,
      content: settleInlines(
        spellRun(reference.content, { ...spelling, allows: { notes: false, citations: false } }),
        settling,
      ),
    })),
  }
  return { article, places: placesOf(ids) }
}

const settleSection = ({ heading, blocks, sections }: DraftSection, settling: Settling): Section => ({
  id: settling.ids.get(heading) as string,
  heading: settleInlines(heading.content, settling),
  blocks: settleBlocks(blocks, settling),
  sections: sections.map(section => settleSection(section, settling)),
})

/** The ids of sections and blocks, in reading order. */
function anchorIds({ blocks, sections }: SectionTree, ids: Ids): readonly string[] {
  const idOf = (bearer: DraftBlock) => ids.get(bearer) as string
  return [
    ...[...walkDraft(blocks)].map(idOf),
    ...sections.flatMap(section => [idOf(section.heading), ...anchorIds(section, ids)]),
  ]
}

function placesOf(ids: Ids): Readonly<Record<string, Place>> {
  const places: [string, Place][] = []
  for (const [bearer, id] of ids) {
    const { place } = bearer as { readonly place?: Place }
    if (place) places.push([id, place])
  }
  return Object.fromEntries(places)
}
