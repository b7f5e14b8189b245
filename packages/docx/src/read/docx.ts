import { reporter, type Draft, type DraftReference, type Report, type Sink } from '@stet/core'
import { elementOf, walkTree, type Tree } from '../xml/tree.ts'
import { archiveOf, type Archive } from './archive.ts'
import { assemble } from './assemble.ts'
import { baseOf } from './base.ts'
import type { PlaceContext } from './context.ts'
import { catalog } from './diagnostics.ts'
import { dictionaryOf } from './dictionary.ts'
import { flowOf, type Flowing } from './flow.ts'
import { formulaReader } from './formulas.ts'
import { inlinesOf } from './inlines.ts'
import { entryOf, type Line } from './lines.ts'
import { metadataOf } from './metadata.ts'
import { bookmarkedNotes, footnotesOf } from './notes.ts'
import { countingOf } from './numbering.ts'
import { openPart, pathsOfType, targetsOf, type OpenPart } from './package.ts'
import { pictureReader } from './pictures.ts'
import type { ReadOptions, WordReading } from './reading.ts'
import { stylesOf } from './styles.ts'

const frontMatter: ReadonlySet<string> = new Set(['title', 'subtitle', 'author', 'date'])
const backMatter: ReadonlySet<string> = new Set(['referencesHeading', 'bibliography'])

const linesOf = (flow: readonly Flowing[]): readonly Line[] =>
  flow.flatMap(found => (found.type === 'line' ? [found.line] : []))

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

function readPackage(archive: Archive, file: string, report: Report<typeof catalog>): WordReading {
  const root = targetsOf(archive, '', report)
  const documentPath = pathsOfType(root, 'officeDocument')[0] ?? 'word/document.xml'
  const document = openPart(archive, documentPath, report)
  const body = elementOf(document?.root, 'w:body')
  if (!document || !body) throw new Error('it holds no document.')
  const partOf = (type: string): OpenPart | undefined => {
    const [path] = pathsOfType(document.targets, type)
    return path === undefined ? undefined : openPart(archive, path, report)
  }
  const propertiesOf = (type: string) => pathsOfType(root, type).map(path => openPart(archive, path, report)?.root)[0]
  const notes = partOf('footnotes')
  const custom = pathsOfType(document.targets, 'customXml').map(path => openPart(archive, path, report)?.root)
  const customNamed = (name: string) => custom.find(tree => tree?.name === name)
  const dictionary = dictionaryOf(customNamed('dictionary'), bookmarksIn(body, ...(notes ? [notes.root] : [])))
  const base = baseOf(customNamed('base'))
  const styles = stylesOf(partOf('styles')?.root)
  const core = propertiesOf('core-properties')
  const named = elementOf(core, 'dc:language')
  const language =
    (named &&
      named.children
        .filter(child => typeof child === 'string')
        .join('')
        .trim()) ||
    styles.language
  const assets = new Map<string, Uint8Array>()
  const context: PlaceContext = {
    styles,
    counted: countingOf(partOf('numbering')?.root),
    dictionary,
    formula: formulaReader(dictionary, report),
    picture: pictureReader(archive, dictionary, assets, report),
    noteAt: bookmarkedNotes(body),
    language,
    report,
    part: document,
  }
  const flow = flowOf(body, context)
  const entries = flow.flatMap(found =>
    found.type === 'entry'
      ? [found.entry]
      : frontMatter.has(found.line.meaning.type) || backMatter.has(found.line.meaning.type)
        ? []
        : [entryOf(found.line)],
  )
  const lines = linesOf(flow)
  const draft: Draft = {
    file,
    metadata: metadataOf(lines, { core, custom: propertiesOf('custom-properties') }, language, dictionary),
    blocks: assemble(entries, context),
    footnotes: notes ? footnotesOf(notes.root, { ...context, part: notes }) : [],
    references: lines
      .filter(({ meaning }) => meaning.type === 'bibliography')
      .map((line, index) => reference(line, index, context)),
  }
  return { draft, assets, ...(base ? { base } : {}), comments: [], revisions: [] }
}

/**
 * Reads a Word file by its styles and its structure. Total: whatever bytes come in, a draft comes out; what cannot be read
 * is reported.
 */
export function readDocx(bytes: Uint8Array, file: string, sink: Sink, _options: ReadOptions = {}): WordReading {
  const report = reporter(catalog, sink)
  try {
    return readPackage(archiveOf(bytes), file, report)
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    report('docx/file-unreadable', { reason })
    const draft: Draft = { file, metadata: {}, blocks: [], footnotes: [], references: [] }
    return { draft, assets: new Map(), comments: [], revisions: [] }
  }
}
