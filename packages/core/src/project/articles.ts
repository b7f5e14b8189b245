import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { reporter, type Sink } from '../diagnostic/index.ts'
import { slug } from '../compose/index.ts'
import { catalog } from './diagnostics.ts'

/** The folder of a publication's articles, and the file that holds an article's text. */
export const contentFolder = 'content'
export const articleFile = 'article.md'

/** The files in the content folder itself that are no plain pages: an article, and what is meant for those who write. */
const noPages = /^(?:[._].*|article|readme)\.md$/i

/** An article's source: where it is, and the address that its folder's name gives it. */
export interface ArticleSource {
  /** Letters, digits and hyphens; unique in the publication. */
  readonly slug: string
  /** Absolute. */
  readonly folder: string
  /** The text's path from the publication's root, with `/` between its parts. */
  readonly file: string
}

const byCodeUnits = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** A path as a person names it: from the root, with `/` between its parts. */
export const pathFrom = (root: string, path: string): string => relative(root, path).split(sep).join('/')

async function* foldersWithArticles(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  if (entries.some(entry => entry.isFile() && entry.name === articleFile)) yield folder
  const inner = entries.filter(entry => entry.isDirectory() && !entry.name.startsWith('.')).map(entry => entry.name)
  for (const name of inner.toSorted(byCodeUnits)) yield* foldersWithArticles(join(folder, name))
}

/** Finds the articles of a publication in the order of their paths. Of two with one slug, the first is kept. */
export async function findArticles(root: string, sink: Sink): Promise<readonly ArticleSource[]> {
  const report = reporter(catalog, sink)
  const start = { line: 1, column: 1, offset: 0 }
  const found = new Map<string, ArticleSource>()
  const top = join(root, contentFolder)
  try {
    for await (const folder of foldersWithArticles(top)) {
      const file = pathFrom(root, join(folder, articleFile))
      const place = { file, start, end: start }
      const name = folder.split(sep).at(-1) ?? ''
      const address = folder === top ? 'article' : slug(name) || 'article'
      if (address !== name) report('project/slug-unusual', { folder: name, slug: address }, place)
      const other = found.get(address)
      if (other) report('project/slug-duplicate', { slug: address, other: other.file }, place)
      else found.set(address, { slug: address, folder, file })
    }
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault
  }
  if (found.size === 0) report('project/no-articles', { folder: contentFolder })
  return [...found.values()]
}

/**
 * Finds the plain pages of a publication (`content/about.md`) in the order of their names: what stands in no list and no
 * feed. An address that an article has (`taken`) stays that article's.
 */
export async function findPages(
  root: string,
  taken: readonly ArticleSource[],
  sink: Sink,
): Promise<readonly ArticleSource[]> {
  const report = reporter(catalog, sink)
  const start = { line: 1, column: 1, offset: 0 }
  const folder = join(root, contentFolder)
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter(entry => entry.isFile() && /\.md$/i.test(entry.name)).map(({ name }) => name)
  const found = new Map(taken.map(article => [article.slug, article]))
  for (const name of names.filter(each => !noPages.test(each)).toSorted(byCodeUnits)) {
    const file = `${contentFolder}/${name}`
    const own = name.slice(0, -'.md'.length)
    const address = slug(own) || 'page'
    const place = { file, start, end: start }
    if (address !== own) report('project/page-slug-unusual', { file: name, slug: address }, place)
    const other = found.get(address)
    if (other) report('project/page-address-taken', { slug: address, other: other.file }, place)
    else found.set(address, { slug: address, folder, file })
  }
  return [...found.values()].slice(taken.length)
}
