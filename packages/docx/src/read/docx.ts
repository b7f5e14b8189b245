import { reporter, type Draft, type DraftReference, type Report, type Sink } from '@stet/core'
import { elementOf, walkTree, wordsOf, type Tree } from '../xml/tree.ts'
import { archiveOf, openArchive, type Archive } from './archive.ts'
import { assemble } from './assemble.ts'
import { baseOf } from './base.ts'
import { revisionsOf } from './changes/revisions.ts'
import { commentsOf } from './comments.ts'
import type { PlaceContext } from './context.ts'
import { catalog } from './diagnostics.ts'
import { dictionaryOf, foreignPlaces } from './dictionary.ts'
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

/** All values of an attribute of some elements. */
function attributesIn(roots: readonly Tree[], element: string, attribute: string): ReadonlySet<string> {
  const values = new Set<string>()
  for (const root of roots)
    for (const { name, attributes } of walkTree(root))
      if (name === element && attributes[attribute] !== undefined) values.add(attributes[attribute])
  return values
}

/** The language that the document's properties name. */
const namedLanguage = (core: Tree | undefined): string | undefined => {
  const named = elementOf(core, 'dc:language')
  return (named && wordsOf(named).trim()) || undefined
}

function readPackage(
  archive: Archive,
  file: string,
  { changes = 'accept', original }: ReadOptions,
  report: Report<typeof catalog>,
): WordReading {
  const opened = openedFile(archive, changes, report, original && openedFile(archiveOf(original), 'accept', () => {}))
  const { document, body, footnotes, endnotes, core, custom, carried } = opened
  const notes = [
    ...(footnotes ? [{ part: footnotes, kind: 'footnote' } as const] : []),
    ...(endnotes ? [{ part: endnotes, kind: 'endnote' } as const] : []),
  ]
  const base = baseOf(carried('base'))
  const styles = stylesOf(opened.styles)
  const isOurs = Boolean(base ?? carried('dictionary')) || styles.has('Stet Table')
  const roots = [body, ...notes.map(({ part }) => part.root)]
  const known = dictionaryOf(carried('dictionary'), attributesIn(roots, 'w:bookmarkStart', 'w:name'))
  const dictionary = isOurs ? known : { ...known, place: foreignPlaces(attributesIn(roots, 'w:hyperlink', 'w:anchor')) }
  const language = namedLanguage(core) ?? (isOurs ? undefined : mainLanguage(body, styles)) ?? styles.language
  const assets = new Map<string, Uint8Array>()
  const met = new Set<string>()
  const context: PlaceContext = {
    isOurs,
    file,
    styles,
    counted: countingOf(opened.numbering),
    dictionary,
    formula: formulaReader(dictionary, isOurs, report),
    picture: pictureReader(archive, dictionary, assets, report),
    bookmark: name => {
      const isFirst = !met.has(name)
      met.add(name)
      return isFirst ? dictionary.place(name) : undefined
    },
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
    isDoubtful: opened.isDoubtful,
  }
}

/**
 * Reads a Word file by its styles and its structure. Total: whatever bytes come in, a draft comes out; what cannot be read
 * is reported.
 */
export function readDocx(bytes: Uint8Array, file: string, sink: Sink, options: ReadOptions = {}): WordReading {
  const report = reporter(catalog, sink)
  const draft: Draft = { file, metadata: {}, blocks: [], footnotes: [], references: [] }
  const nothing: WordReading = { draft, assets: new Map(), comments: [], revisions: [], isDoubtful: false }
  try {
    const archive = openArchive(bytes, report)
    return archive ? readPackage(archive, file, options, report) : nothing
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    report('docx/file-unreadable', { reason })
    return nothing
  }
}
