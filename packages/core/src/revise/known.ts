import type { Heading, List, Nodes, Root } from 'mdast'
import { compose, type Defaults } from '../compose/index.ts'
import { oneLine } from '../compose/characters.ts'
import { draftWords, walkDraft } from '../compose/draft-walk.ts'
import { lawfulId } from '../compose/ids.ts'
import type { Draft } from '../draft/index.ts'
import type { Article } from '../model/index.ts'
import { nodesOf, readMarkdown } from '../read/markdown/reader.ts'
import type { Stretch } from '../compare/three-way.ts'
import { stretchOf, type Places } from '../compare/segments.ts'

/** Markdown and what its author calls it. */
export interface MarkdownSource {
  readonly file: string
  readonly text: string
}

/** All that is known of a source of Markdown: its text, its syntax, what it says and where. */
export interface KnownSource {
  readonly file: string
  /** Whether it begins with a byte order mark. */
  readonly hasMark: boolean
  /** Without a byte order mark. */
  readonly text: string
  readonly tree: Root
  readonly draft: Draft
  readonly article: Article
  readonly places: Places
  /** The ids that the author wrote. */
  readonly chosenIds: ReadonlySet<string>
  /** What the author calls each footnote, by its id. */
  readonly labels: ReadonlyMap<string, string>
  /** The signs of its bullet lists: the one that its first list has, and another. */
  readonly bullets: { readonly first: string; readonly second: string }
  /** The level of the headings of the article's level 1; 1 is the highest. */
  readonly topLevel: number
  /** Where headings stand that say the title, and the level of the first. */
  readonly titles: readonly Stretch[]
}

/** Reads Markdown into all that is known of it. */
export function knownSource({ file, text: given }: MarkdownSource, defaults: Defaults): KnownSource {
  const text = given.replace(/^\uFEFF/, '')
  const { draft, tree } = readMarkdown({ file, text }, () => {})
  const { article, places: found } = compose(draft, defaults, () => {})
  const places: Places = id => {
    const place = found[id]
    return place && { start: place.start.offset, end: place.end.offset }
  }
  const headings = draft.blocks.filter(block => block.type === 'heading')
  const own = new Set(Object.values(found).map(place => place.start.offset))
  const titles = headings.filter(
    ({ place, content }) =>
      place && !own.has(place.start.offset) && oneLine(draftWords(content)) === article.metadata.title,
  )
  const levels = headings.filter(heading => !titles.includes(heading)).map(({ level }) => level)
  const blocks = [...draft.blocks, ...draft.footnotes.flatMap(note => note.blocks)]
  return {
    file,
    hasMark: text !== given,
    text,
    tree,
    draft,
    article,
    places,
    chosenIds: new Set([...walkDraft(blocks)].map(({ id }) => lawfulId(id ?? '')).filter(id => id !== '')),
    labels: labelsOf(tree, article, places),
    bullets: bulletsOf(tree, text),
    topLevel: levels.length > 0 ? Math.min(...levels) : (titles[0]?.level ?? 1) + 1,
    titles: titles.flatMap(({ place }) => (place ? [{ start: place.start.offset, end: place.end.offset }] : [])),
  }
}

/** The sign of the first bullet list, and another to tell a list behind it. */
function bulletsOf(tree: Root, text: string): KnownSource['bullets'] {
  const list = nodesOf(tree).find(node => node.type === 'list' && !node.ordered)
  const first = text[(list as List | undefined)?.position?.start.offset ?? -1] ?? '-'
  return { first, second: first === '*' ? '-' : '*' }
}

/** What the source calls each footnote: by the definition that begins where the note does. */
function labelsOf(tree: Root, article: Article, places: Places): ReadonlyMap<string, string> {
  const definitions = new Map(
    nodesOf(tree).flatMap(node =>
      node.type === 'footnoteDefinition' ? [[stretchOf(node).start, node.label ?? node.identifier] as const] : [],
    ),
  )
  return new Map(
    article.footnotes.map(({ id }, index) => [id, definitions.get(places(id)?.start ?? -1) ?? String(index + 1)]),
  )
}

/** Whether a node is a heading. */
export const isHeading = (node: Nodes | undefined): node is Heading => node?.type === 'heading'
