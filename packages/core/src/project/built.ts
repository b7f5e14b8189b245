import { readdir, readFile, rm } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Assets } from '../asset/index.ts'
import type { Diagnostic, Place, Sink } from '../diagnostic/index.ts'
import type { Article } from '../model/index.ts'
import type { Configuration } from './configuration.ts'
import { readPictures } from './pictures.ts'
import { writeWhole } from './whole-file.ts'

/** What the reading of a publication's content left for the writers, in a folder of its own. */
export interface ContentIndex {
  readonly configuration: Configuration
  readonly articles: readonly ContentEntry[]
  /** The plain pages, such as “About”. */
  readonly pages: readonly ContentEntry[]
}

export interface ContentEntry {
  readonly slug: string
  readonly title: string
  /** The source's path from the publication's root. */
  readonly file: string
}

/** An article as the writers take it. */
export interface BuiltArticle extends ContentEntry {
  /** The text that the article was read from. */
  readonly source: string
  readonly article: Article
  readonly assets: Assets
  /** Where each block stood in the source, by id. */
  readonly places: Readonly<Record<string, Place>>
}

/** The files of one article in a content folder. */
export const builtFiles = (folder: string, slug: string) => {
  const own = join(folder, 'articles', slug)
  return {
    folder: own,
    source: join(own, 'article.md'),
    article: join(own, 'article.json'),
    places: join(own, 'places.json'),
    pictures: join(own, 'pictures'),
  }
}

/** Reads one JSON file that a build task wrote. */
export const readJson = async <Value>(path: string): Promise<Value> => JSON.parse(await readFile(path, 'utf8')) as Value

/** Writes one JSON file for a later build task. */
export const writeJson = (path: string, value: unknown): Promise<void> =>
  writeWhole(path, `${JSON.stringify(value, null, 2)}\n`)

/** The index of a content folder. */
export const readContentIndex = (folder: string): Promise<ContentIndex> => readJson(join(folder, 'index.json'))

/** One article of a content folder, with its pictures. */
export async function readBuilt(folder: string, entry: ContentEntry): Promise<BuiltArticle> {
  const files = builtFiles(folder, entry.slug)
  const article = await readJson<Article>(files.article)
  const alreadyReported: Sink = () => {}
  return {
    ...entry,
    source: await readFile(files.source, 'utf8'),
    article,
    assets: await readPictures(article, files.pictures, alreadyReported),
    places: await readJson(files.places),
  }
}

/** A diagnostic about a block, with the place where the block stood in the source. */
export function located(diagnostic: Diagnostic, places: Readonly<Record<string, Place>>): Diagnostic {
  const place = diagnostic.place ?? (diagnostic.block === undefined ? undefined : places[diagnostic.block])
  return place ? { ...diagnostic, place } : diagnostic
}

/** Takes out of a folder all files and folders but those of a list of paths (from the folder, with `/` between their parts). */
export async function keepOnly(folder: string, paths: Iterable<string>): Promise<void> {
  const kept = new Set<string>()
  for (const path of paths) {
    const parts = path.split('/')
    for (let depth = 1; depth <= parts.length; depth++) kept.add(parts.slice(0, depth).join('/'))
  }
  const found = await readdir(folder, { recursive: true }).catch(() => [])
  for (const path of found)
    if (!kept.has(path.split(sep).join('/'))) await rm(join(folder, path), { recursive: true, force: true })
}
