import { slug } from '@stet/core'
import { contentHash } from './content-hash.ts'
import type { SiteEntry } from './options.ts'
import { dayOf, newestFirst } from './order.ts'

/** Articles that have something in common: a topic, an author, a year. */
export interface Shelf {
  /** What they have in common, in words; `''` for articles without a day. */
  readonly name: string
  /** The folder of its page, from the site's root, such as `topics/water`. */
  readonly folder: string
  /** In the site's order. */
  readonly entries: readonly SiteEntry[]
}

/** All shelves of one kind, found by the names that articles give them: in whatever case, they are one. */
export interface Shelves {
  readonly all: readonly Shelf[]
  readonly of: (name: string) => Shelf | undefined
}

/** The shelves of a site. */
export interface Directory {
  readonly topics: Shelves
  readonly authors: Shelves
  readonly years: Shelves
}

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase()

function shelves(
  kind: keyof Directory,
  entries: readonly SiteEntry[],
  namesOf: (entry: SiteEntry) => readonly string[],
): Shelves {
  const found = new Map<string, { readonly name: string; readonly entries: SiteEntry[] }>()
  for (const entry of entries)
    for (const [key, name] of new Map(namesOf(entry).map(each => [keyOf(each), each]))) {
      const shelf = found.get(key) ?? { name, entries: [] }
      shelf.entries.push(entry)
      found.set(key, shelf)
    }
  const taken = new Set<string>()
  const byKey = new Map<string, Shelf>()
  for (const [key, shelf] of found) {
    const words = slug(shelf.name) || (shelf.name === '' ? 'undated' : '')
    const address = words !== '' && !taken.has(words) ? words : `${words}${words && '-'}${contentHash(encoded(key))}`
    taken.add(address)
    byKey.set(key, { ...shelf, folder: `${kind}/${address}` })
  }
  return { all: [...byKey.values()], of: name => byKey.get(keyOf(name)) }
}

const encoded = (words: string): Uint8Array => new TextEncoder().encode(words)

/** The topics, authors and years of articles, which come in the site's order. */
export const directoryOf = (entries: readonly SiteEntry[]): Directory => ({
  topics: shelves('topics', entries, ({ article }) => article.metadata.keywords),
  authors: shelves('authors', entries, ({ article }) => article.metadata.authors.map(({ name }) => name)),
  years: shelves('years', entries, entry => [dayOf(entry).slice(0, 4)]),
})

/** How many related articles are named. */
const most = 3

/** The articles that share most topics with one, those that few articles share counting more; then the site's order. */
export function relatedTo(entry: SiteEntry, { topics }: Directory): readonly SiteEntry[] {
  const weights = new Map<SiteEntry, number>()
  for (const keyword of entry.article.metadata.keywords) {
    const shelf = topics.of(keyword)
    for (const other of shelf?.entries ?? [])
      if (other.slug !== entry.slug) weights.set(other, (weights.get(other) ?? 0) + 1 / shelf!.entries.length)
  }
  const weightOf = (other: SiteEntry) => weights.get(other) ?? 0
  return newestFirst([...weights.keys()])
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .slice(0, most)
}
