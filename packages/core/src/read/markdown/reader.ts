import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import { placesIn, reporter, type Sink } from '../../diagnostic/index.ts'
import type { Draft, DraftReference } from '../../draft/index.ts'
import { blocks } from '../html/blocks.ts'
import { catalog as htmlCatalog } from '../html/diagnostics.ts'
import { inlines } from '../html/inlines.ts'
import { withoutNul } from '../html/nul.ts'
import type { Locate } from '../html/places.ts'
import { fragmentTree } from '../html/tree.ts'
import type { Reader, Source } from '../reader.ts'
import type { Context } from './context.ts'
import { catalog } from './diagnostics.ts'
import { pieces } from './elements.ts'
import { flow } from './flow.ts'
import { frontMatter, type FoundReference } from './front-matter.ts'
import { reportLeftovers } from './leftovers.ts'
import { boundedMarkers } from './nesting.ts'
import { parse } from './parse.ts'
import { assembled } from './pieces.ts'
import { placeOf, spanOf } from './tags.ts'

/** A draft, and the syntax tree that it was read from. */
export interface ParsedDraft {
  readonly draft: Draft
  /** Its offsets count in the text behind a byte order mark. */
  readonly tree: Root
}

/**
 * Reads Markdown (see `parse.ts` for its kinds). Markdown becomes HTML that remembers its places, and that is read by the
 * rules of the HTML reader, so that HTML in Markdown and Markdown in HTML are one language; no tag is passed through.
 */
export const markdown: Reader = {
  format: 'markdown',
  read: (source, sink) => readMarkdown(source, sink).draft,
}

/** Reads Markdown and keeps its syntax tree. */
export function readMarkdown({ file, text: given }: Source, sink: Sink): ParsedDraft {
  const report = reporter(catalog, sink)
  const htmlReport = reporter(htmlCatalog, sink)
  const mark = given.startsWith('\uFEFF') ? 1 : 0
  const places = placesIn(file, given).place
  const locate: Locate = (start, end) => places(start + mark, end + mark)
  const text = boundedMarkers(withoutNul(given.slice(mark), locate, htmlReport), locate, report)
  const tree = parse(text, true)
  const found = nodesOf(tree)
  const context: Context = {
    source: text,
    locate,
    report,
    definitions: definitionsOf(found),
    pieces,
    depth: 0,
    inLink: false,
  }
  reportLeftovers(found, context)
  const treeOf = (nodes: Root['children'], within: Context) => {
    const { html, locate: locateHtml } = assembled(flow(nodes, within), within.locate)
    return fragmentTree(html, locateHtml, htmlReport)
  }
  const empty = { report: htmlReport, blocks, marks: [] }
  const [first] = tree.children
  const yamlStart = first?.type === 'yaml' ? text.indexOf('\n', spanOf(first).start) + 1 : 0
  const { metadata, references } =
    first?.type === 'yaml'
      ? frontMatter(first.value, (start, end) => locate(yamlStart + start, yamlStart + end), report)
      : { metadata: {}, references: [] }
  const draft: Draft = {
    file,
    metadata,
    blocks: blocks(treeOf(tree.children, context), empty),
    footnotes: found
      .filter(node => node.type === 'footnoteDefinition')
      .map((note: FootnoteDefinition) => ({
        label: note.label ?? note.identifier,
        blocks: blocks(treeOf(note.children, context), empty),
        place: placeOf(note, context),
      })),
    references: references.map((reference): DraftReference => {
      const within = {
        ...context,
        source: reference.text,
        locate: locateIn(reference, locate),
        definitions: new Map(),
      }
      return {
        key: reference.key,
        content: inlines(treeOf(parse(reference.text, false).children, within), empty),
        place: reference.place,
      }
    }),
  }
  return { draft, tree }
}

/** Places in a reference's text: exact where the source has it letter for letter, else the whole of it. */
const locateIn = ({ place, literal }: FoundReference, locate: Locate): Locate =>
  literal ? (start, end) => locate(place.start.offset + start, place.start.offset + end) : () => place

/** All nodes of a tree of any depth, in reading order. */
export function nodesOf(root: Root): readonly Nodes[] {
  const nodes: Nodes[] = []
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    nodes.push(node)
    if ('children' in node) pending.push(...node.children.toReversed())
  }
  return nodes
}

/** The first definition of each label (CommonMark 4.7). */
function definitionsOf(nodes: readonly Nodes[]): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  for (const node of nodes)
    if (node.type === 'definition' && !definitions.has(node.identifier.toUpperCase()))
      definitions.set(node.identifier.toUpperCase(), node)
  return definitions
}
