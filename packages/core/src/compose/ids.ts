import type { DraftBlock } from '../draft/index.ts'
import { oneLine } from './characters.ts'
import { draftWords, walkDraft, wordsIn } from './draft-walk.ts'
import type { DraftSection, SectionTree } from './sections.ts'

const longestHeadingId = 80
const longestBlockId = 40
const wordsOfBlockId = 6

/** Words as an id: lower case, letters and digits of any script, hyphens between words. It may be empty. */
export function slug(words: string, longest = longestHeadingId): string {
  const parts = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
  let id = ''
  for (const part of parts) {
    const longer = id === '' ? part : `${id}-${part}`
    if (id !== '' && longer.length > longest) break
    id = longer
  }
  return id.length > longest ? [...id].slice(0, longest).join('') : id
}

/** An id of the author's choice without what would break an anchor or a Markdown attribute: `''` where nothing is left. */
export const lawfulId = (id: string): string =>
  oneLine(id)
    .replace(/[\s\p{C}"'`<>{}[\]()#%&\\^|]+/gu, '-')
    .replace(/^-+|-+$/g, '')

const prefixes: { readonly [Type in DraftBlock['type']]: string } = {
  heading: 'p',
  paragraph: 'p',
  list: 'list',
  definitionList: 'terms',
  table: 'table',
  figure: 'figure',
  quote: 'quote',
  callout: 'callout',
  code: 'code',
  math: 'math',
  thematicBreak: 'break',
}

/** The first words of a run of blocks, as many as an id takes. */
function firstWords(blocks: readonly DraftBlock[]): string {
  const words: string[] = []
  for (const block of blocks)
    for (const word of wordsIn(block)) if (words.push(word) === wordsOfBlockId) return words.join(' ')
  return words.join(' ')
}

/** An id of a kind of thing and its first words. */
const slugOf = (kind: string, blocks: readonly DraftBlock[]): string =>
  [kind, slug(firstWords(blocks), longestBlockId)].filter(Boolean).join('-')

function* allSections(sections: readonly DraftSection[]): Generator<DraftSection> {
  for (const section of sections) {
    yield section
    yield* allSections(section.sections)
  }
}

/** Everything of an article that has an id: the tree of its sections, and the blocks of its notes, in order. */
export interface Identified {
  readonly tree: SectionTree
  readonly notes: readonly { readonly bearer: object; readonly blocks: readonly DraftBlock[] }[]
  readonly references: readonly { readonly key: string }[]
}

/** The ids of an article, by the objects that bear them: sections, blocks, notes and references. */
export type Ids = ReadonlyMap<object, string>

/** All sections, each before those in it. */
export const sectionsOf = ({ tree }: Identified): readonly DraftSection[] => [...allSections(tree.sections)]

/** All blocks: those of the opening, of the sections, then of the notes, each before what it holds. */
export const blocksOf = ({ tree, notes }: Identified): readonly DraftBlock[] =>
  [
    tree.blocks,
    ...[...allSections(tree.sections)].map(section => section.blocks),
    ...notes.map(note => note.blocks),
  ].flatMap(run => [...walkDraft(run)])

/**
 * Gives every section, block, note and reference its id. Ids of the author's choice come first, then sections (from their
 * headings), references (from their keys), then blocks and notes (from their first words), so that an edit to a paragraph
 * never changes the id of a section. A name that is taken gets the next free number behind it.
 */
export function identify(found: Identified): Ids {
  const { notes, references } = found
  const ids = new Map<object, string>()
  const taken = new Set<string>()
  const numbers = new Map<string, number>()
  const claim = (bearer: object, wanted: string) => {
    let id = wanted
    let number = numbers.get(wanted) ?? 1
    while (taken.has(id)) id = `${wanted}-${++number}`
    numbers.set(wanted, number)
    taken.add(id)
    ids.set(bearer, id)
  }
  const sections = sectionsOf(found)
  const blocks = blocksOf(found)
  for (const bearer of [...sections.map(({ heading }) => heading), ...blocks]) {
    const chosen = lawfulId(bearer.id ?? '')
    if (chosen !== '') claim(bearer, chosen)
  }
  for (const { heading } of sections)
    if (!ids.has(heading)) claim(heading, slug(draftWords(heading.content)) || 'section')
  for (const reference of references) claim(reference, `ref-${lawfulId(reference.key) || 'work'}`)
  for (const note of notes) claim(note.bearer, slugOf('note', note.blocks))
  for (const block of blocks) if (!ids.has(block)) claim(block, slugOf(prefixes[block.type], [block]))
  return ids
}
