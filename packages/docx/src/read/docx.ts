import { reporter, type Draft, type DraftReference, type Report, type Sink } from '@stet/core'
import { elementOf, walkTree, wordsOf, type Tree } from '../xml/tree.ts'
import { archiveOf, type Archive } from './archive.ts'
import { assemble } from './assemble.ts'
import { baseOf } from './base.ts'
import { revisionsOf } from './changes/revisions.ts'
import type { Changes } from './changes/settle.ts'
import { commentsOf } from './comments.ts'
import type { PlaceContext } from './context.ts'
import { catalog } from './diagnostics.ts'
import { dictionaryOf } from './dictionary.ts'
import { flowOf } from './flow.ts'
import { formulaReader } from './formulas.ts'
import { inlinesOf } from './inlines.ts'
import { mainLanguage } from './languages.ts'
import type { Line } from './lines.ts'
import { metadataOf } from './metadata.ts'
import { bookmarkedNotes, notesOf } from './notes.ts'
import { countingOf } from './numbering.ts'
import { openedFile } from './opened-file.ts'
import { partedFlow } from './parted-flow.ts'
import { pictureReader } from './pictures.ts'
import type { ReadOptions, WordReading } from './reading.ts'
import { stylesOf } from './styles.ts'

/** A cited work: its key is the name of its bookmark, or its place among them. */
function reference({ places, spans }: Line, index: number, context: PlaceContext): DraftReference {
  const id = places.find(({ kind }) => kind === 'leaf')?.id
  return { key: id?.replace(/^ref-/, '') ?? String(index + 1), content: inlinesOf(spans, context) }
}

const bookmarksIn = (...roots: readonly Tree[]): ReadonlySet<string> =>
  new Set(
    roots.flatMap(root =>
      [...walkTree(root)].flatMap(({ name, attributes }) =>
        name === 'w:bookmarkStart' ? [attributes['w:name'] ?? ''] : [],
      ),
    ),
  )

/** The language that the document's properties name. */
const namedLanguage = (core: Tree | undefined): string | undefined => {
  const named = elementOf(core, 'dc:language')
  return (named && wordsOf(named).trim()) || undefined
}

function readPackage(archive: Archive, file: string, changes: Changes, report: Report<typeof catalog>): WordReading {
  const opened = openedFile(archive, changes, report)
  const { document, body, footnotes, endnotes, core, custom, carried } = opened
  const notes = [
    ...(footnotes ? [{ part: footnotes, kind: 'footnote' } as const] : []),
    ...(endnotes ? [{ part: endnotes, kind: 'endnote' } as const] : []),
  ]
  const dictionary = dictionaryOf(carried('dictionary'), bookmarksIn(body, ...notes.map(({ part }) => part.root)))
  const base = baseOf(carried('base'))
  const styles = stylesOf(opened.styles)
  const isOurs = Boolean(base ?? carried('dictionary')) || styles.has('Stet Table')
  const language = namedLanguage(core) ?? (isOurs ? undefined : mainLanguage(body, styles)) ?? styles.language
  const assets = new Map<string, Uint8Array>()
  const context: PlaceContext = {
    isOurs,
    file,
    styles,
    counted: countingOf(opened.numbering),
    dictionary,
    formula: formulaReader(dictionary, isOurs, report),
    picture: pictureReader(archive, dictionary, assets, report),
    noteAt: bookmarkedNotes(body),
    language,
    report,
    part: document,
  }
  const flow = partedFlow(flowOf(body, context), context)
  const draft: Draft = {
    file,
    metadata: metadataOf(flow, { core, custom }, context),
    blocks: assemble(flow.entries, context),
    footnotes: notes.flatMap(({ part, kind }) => notesOf(part.root, kind, { ...context, part })),
    references: flow.works.map((line, index) => reference(line, index, context)),
  }
  return {
    draft,
    assets,
    ...(base ? { base } : {}),
    comments: commentsOf(opened.comments, opened.saved, file, changes),
    revisions: opened.saved.flatMap(saved => revisionsOf(saved, file)),
  }
}

/**
 * Reads a Word file by its styles and its structure. Total: whatever bytes come in, a draft comes out; what cannot be read
 * is reported.
 */
export function readDocx(
  bytes: Uint8Array,
  file: string,
  sink: Sink,
  { changes = 'accept' }: ReadOptions = {},
): WordReading {
  const report = reporter(catalog, sink)
  try {
    return readPackage(archiveOf(bytes), file, changes, report)
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    report('docx/file-unreadable', { reason })
    const draft: Draft = { file, metadata: {}, blocks: [], footnotes: [], references: [] }
    return { draft, assets: new Map(), comments: [], revisions: [] }
  }
}
