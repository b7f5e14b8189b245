import { isMap, isSeq, type Node, type Pair } from 'yaml'
import type { DraftAuthor, DraftMetadata, Found } from '../../draft/index.ts'
import { closest, type Place, type Report } from '../../diagnostic/index.ts'
import type { Locate } from '../html/places.ts'
import type { catalog } from './diagnostics.ts'
import { placeOf, rangeOf, wordsOf, type Context } from './yaml-nodes.ts'
import { partsOf, type Part } from './yaml-parts.ts'

/** A reference of the front matter: Markdown text, and where it stands. */
export interface FoundReference {
  readonly key: string
  readonly text: string
  readonly place: Place
  /** Whether the source has the text letter for letter at its place. */
  readonly literal: boolean
}

export interface FrontMatter {
  readonly metadata: DraftMetadata
  readonly references: readonly FoundReference[]
}

type Field = keyof DraftMetadata | 'references'

/** Every key that is understood, with the field that it fills. */
const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['title', 'title'],
  ['subtitle', 'subtitle'],
  ['authors', 'authors'],
  ['author', 'authors'],
  ['language', 'language'],
  ['lang', 'language'],
  ['published', 'published'],
  ['date', 'published'],
  ['updated', 'updated'],
  ['description', 'description'],
  ['keywords', 'keywords'],
  ['licence', 'licence'],
  ['license', 'licence'],
  ['canonicalUrl', 'canonicalUrl'],
  ['references', 'references'],
])

/**
 * Reads front matter. Every scalar is text (YAML 1.2, failsafe schema), so `title: 2024` is a title and dates stay as
 * written; aliases are not followed. `locate` finds places by offsets in `yaml`.
 */
export function frontMatter(yaml: string, locate: Locate, report: Report<typeof catalog>): FrontMatter {
  const values = entriesOf(partsOf({ yaml, locate, report }), fields)
  return { metadata: metadataOf(values), references: referencesOf(values.get('references')) }
}

interface Entry {
  readonly key: string
  readonly value: Node
  readonly context: Context
}

/** The values of a map by the fields that its keys name; unknown and repeated keys are reported, empty values passed over. */
function entriesOf<Name>(parts: readonly Part[], names: ReadonlyMap<string, Name>): ReadonlyMap<Name, Entry> {
  const entries = new Map<Name, Entry>()
  for (const { map, context } of parts)
    for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
      const place = placeOf(key, context)
      const word = wordsOf(key) ?? context.yaml.slice(...rangeOf(key))
      const name = names.get(word)
      const first = name === undefined ? undefined : entries.get(name)
      if (name === undefined)
        context.report('markdown/unknown-key', { key: word, nearest: closest(word, [...names.keys()]) }, place)
      else if (first)
        context.report(
          'markdown/duplicate-key',
          { key: word, first: placeOf(first.value, first.context).start.line },
          place,
        )
      else if (value !== null && wordsOf(value) !== '') entries.set(name, { key: word, value, context })
    }
  return entries
}

function metadataOf(values: ReadonlyMap<Field, Entry>): DraftMetadata {
  const text = (field: Field): Found<string> | undefined => {
    const entry = values.get(field)
    return entry && textOf(entry.value, entry.key, 'a line of text', entry.context)
  }
  const title = text('title')
  const subtitle = text('subtitle')
  const language = text('language')
  const published = text('published')
  const updated = text('updated')
  const description = text('description')
  const licence = text('licence')
  const canonicalUrl = text('canonicalUrl')
  const authors = authorsOf(values.get('authors'))
  const keywords = keywordsOf(values.get('keywords'))
  return {
    ...(title ? { title } : {}),
    ...(subtitle ? { subtitle } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(language ? { language } : {}),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(description ? { description } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(licence ? { licence } : {}),
    ...(canonicalUrl ? { canonicalUrl } : {}),
  }
}

const authorFields: ReadonlyMap<string, keyof DraftAuthor> = new Map<string, keyof DraftAuthor>([
  ['name', 'name'],
  ['affiliation', 'affiliation'],
  ['url', 'url'],
  ['orcid', 'orcid'],
])

function authorsOf(entry: Entry | undefined): readonly Found<DraftAuthor>[] {
  if (!entry) return []
  const { context } = entry
  const nodes = isSeq(entry.value) ? (entry.value.items as Node[]) : [entry.value]
  return nodes.flatMap(node => {
    if (!isMap(node)) {
      const name = textOf(node, entry.key, 'a name, or a list of names', context)
      return name ? [{ ...name, value: { name: name.value } }] : []
    }
    const values = entriesOf([{ map: node, context }], authorFields)
    const text = (field: keyof DraftAuthor) => {
      const found = values.get(field)
      return found && textOf(found.value, found.key, 'a line of text', context)?.value
    }
    const [name, affiliation, url, orcid] = [text('name'), text('affiliation'), text('url'), text('orcid')]
    const place = placeOf(node, context)
    if (name === undefined) {
      context.report('markdown/wrong-value', { key: entry.key, expected: 'an author with a name' }, place)
      return []
    }
    return [
      {
        value: {
          name,
          ...(affiliation === undefined ? {} : { affiliation }),
          ...(url === undefined ? {} : { url }),
          ...(orcid === undefined ? {} : { orcid }),
        },
        place,
      },
    ]
  })
}

function keywordsOf(entry: Entry | undefined): readonly Found<string>[] {
  if (!entry) return []
  const { context } = entry
  const expected = 'a list of words, or words with commas between them'
  if (isSeq(entry.value))
    return (entry.value.items as Node[]).flatMap(node => textOf(node, entry.key, expected, context) ?? [])
  const found = textOf(entry.value, entry.key, expected, context)
  const words = found?.value.split(',').map(word => word.trim()) ?? []
  return words.flatMap(word => (word === '' || !found ? [] : [{ ...found, value: word }]))
}

function referencesOf(entry: Entry | undefined): readonly FoundReference[] {
  if (!entry) return []
  const { context } = entry
  const expected = 'a list of keys, each with the work that it stands for'
  if (!isMap(entry.value)) {
    context.report('markdown/wrong-value', { key: entry.key, expected }, placeOf(entry.value, context))
    return []
  }
  return (entry.value.items as Pair<Node, Node | null>[]).flatMap(({ key, value }) => {
    const name = wordsOf(key)
    const found = value && name !== undefined ? textOf(value, name, 'a line of Markdown', context) : undefined
    if (!value || !found?.place || name === undefined) return []
    const literal = context.yaml.slice(...rangeOf(value)) === found.value
    return [{ key: name, text: found.value, place: found.place, literal }]
  })
}

function textOf(node: Node, key: string, expected: string, context: Context): Found<string> | undefined {
  const value = wordsOf(node)
  const place = placeOf(node, context)
  if (value !== undefined) return { value, place }
  context.report('markdown/wrong-value', { key, expected }, place)
  return undefined
}
