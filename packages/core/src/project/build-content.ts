import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { compose } from '../compose/index.ts'
import { reporter, type Diagnostic, type Sink } from '../diagnostic/index.ts'
import { markdown } from '../read/markdown/index.ts'
import { toJson } from '../write/json/index.ts'
import { findArticles, findPages, type ArticleSource } from './articles.ts'
import { builtFiles, located, keepOnly, writeJson, type BuiltArticle, type ContentEntry } from './built.ts'
import { readConfiguration, type Configuration } from './configuration.ts'
import { catalog } from './diagnostics.ts'
import { readPictures } from './pictures.ts'
import type { Step } from './progress.ts'
import { decodeText } from './text-file.ts'
import { writeWhole } from './whole-file.ts'

/** What a build task did: what it made, and what a person should know. */
export interface Done<Entry> {
  readonly entries: readonly Entry[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads one article's source; undefined, and reported, where there is nothing to read. */
async function readSource(root: string, { file }: ArticleSource, sink: Sink): Promise<string | undefined> {
  const report = reporter(catalog, sink)
  const start = { line: 1, column: 1, offset: 0 }
  const place = { file, start, end: start }
  try {
    const text = decodeText(await readFile(join(root, file)), file, sink)
    if (text.trim() === '') report('project/file-empty', {}, place)
    return text
  } catch (fault) {
    report('project/file-unreadable', { reason: (fault as Error).message }, place)
    return undefined
  }
}

/** Reads one article of a publication (`root`) with its pictures; undefined, and reported, where there is nothing to read. */
export async function loadArticle(
  root: string,
  source: ArticleSource,
  configuration: Configuration,
  sink: Sink,
): Promise<BuiltArticle | undefined> {
  const { slug, file, folder } = source
  const text = await readSource(root, source, sink)
  if (text === undefined) return undefined
  const { article, places } = compose(markdown.read({ file, text }, sink), configuration, sink)
  const assets = await readPictures(article, folder, diagnostic => sink(located(diagnostic, places)))
  return { slug, file, title: article.metadata.title, source: text, article, places, assets }
}

/** An article or a plain page that was read. */
interface Read {
  readonly isPage: boolean
  readonly built: BuiltArticle
}

/** Reads the articles and plain pages of a publication one after the other, each with its pictures. Nothing is written. */
async function* readAll(root: string, configuration: Configuration, sink: Sink, step: Step): AsyncGenerator<Read> {
  const articles = await findArticles(root, sink)
  const sources = [...articles, ...(await findPages(root, articles, sink))]
  for (const [index, source] of sources.entries()) {
    step(`${index + 1} of ${sources.length}: ${source.slug}`)
    const built = await loadArticle(root, source, configuration, sink)
    if (built) yield { isPage: index >= articles.length, built }
  }
}

const entryOf = ({ slug, title, file }: ContentEntry): ContentEntry => ({ slug, title, file })

/** Reads a publication only to see what is to be said about it. */
export async function checkContent(root: string, step: Step): Promise<Done<ContentEntry>> {
  const diagnostics: Diagnostic[] = []
  const sink: Sink = diagnostic => diagnostics.push(diagnostic)
  const configuration = await readConfiguration(root, sink)
  const entries: ContentEntry[] = []
  for await (const { isPage, built } of readAll(root, configuration, sink, step))
    if (!isPage) entries.push(entryOf(built))
  return { entries, diagnostics }
}

/**
 * Reads every article of a publication (`root`) into a folder (`out`) for the writers: `index.json`, `diagnostics.json`,
 * and for each article its text, its JSON, the places of its blocks and its pictures. What an earlier build left there is taken away.
 */
export async function buildContent(root: string, out: string, step: Step): Promise<Done<ContentEntry>> {
  const diagnostics: Diagnostic[] = []
  const sink: Sink = diagnostic => diagnostics.push(diagnostic)
  const configuration = await readConfiguration(root, sink)
  const entries: ContentEntry[] = []
  const plain: ContentEntry[] = []
  for await (const { isPage, built } of readAll(root, configuration, sink, step)) {
    const { source, article, places, assets } = built
    const files = builtFiles(out, built.slug)
    await writeWhole(files.source, source)
    await writeWhole(files.article, toJson(article))
    await writeJson(files.places, places)
    const pictures = [...assets].filter(([source]) => !source.startsWith('data:'))
    for (const [source, asset] of pictures) await writeWhole(join(files.pictures, source), asset.bytes)
    await keepOnly(
      files.pictures,
      pictures.map(([source]) => source),
    )
    ;(isPage ? plain : entries).push(entryOf(built))
  }
  await removeStaleArticles(out, [...entries, ...plain])
  await writeJson(join(out, 'index.json'), { configuration, articles: entries, pages: plain })
  await writeJson(join(out, 'diagnostics.json'), diagnostics)
  return { entries, diagnostics }
}

/** Takes away the articles of an earlier build that are no longer there. */
async function removeStaleArticles(out: string, entries: readonly ContentEntry[]): Promise<void> {
  const current = new Set(entries.map(({ slug }) => slug))
  const folder = join(out, 'articles')
  for (const slug of await readdir(folder).catch(() => []))
    if (!current.has(slug)) await rm(join(folder, slug), { recursive: true, force: true })
}
