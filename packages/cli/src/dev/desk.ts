import { join, sep } from 'node:path'
import type { Diagnostic, Sink } from '@stet/core'
import {
  contentFolder,
  findArticles,
  findPages,
  loadArticle,
  readConfiguration,
  type ArticleSource,
  type BuiltArticle,
  type Configuration,
} from '@stet/core/project'

/** An article as it was last read, and what there is to say about its source. */
export interface DeskArticle {
  readonly built: BuiltArticle
  readonly diagnostics: readonly Diagnostic[]
}

interface Configured {
  readonly configuration: Configuration
  readonly said: readonly Diagnostic[]
}

interface Found {
  /** The addresses of the plain pages among the sources. */
  readonly pages: ReadonlySet<string>
  readonly sources: readonly ArticleSource[]
  readonly said: readonly Diagnostic[]
}

/** A publication as it lies before its editor. */
export interface Desk {
  readonly configured: Configured
  readonly found: Found
  /** By slug; plain pages too. */
  readonly articles: ReadonlyMap<string, DeskArticle>
}

/** What happened to the files of a publication. */
export interface Changes {
  /** Absolute. */
  readonly paths: ReadonlySet<string>
  /** Whether files came or went, too. */
  readonly cameOrWent: boolean
}

async function configure(root: string): Promise<Configured> {
  const said: Diagnostic[] = []
  return { configuration: await readConfiguration(root, diagnostic => said.push(diagnostic)), said }
}

async function find(root: string): Promise<Found> {
  const said: Diagnostic[] = []
  const sink: Sink = diagnostic => said.push(diagnostic)
  const articles = await findArticles(root, sink)
  const pages = await findPages(root, articles, sink)
  return { sources: [...articles, ...pages], pages: new Set(pages.map(({ slug }) => slug)), said }
}

/** Reads a source. One that is empty for a moment, or cannot be read, keeps the article that it was. */
async function readSource(
  root: string,
  source: ArticleSource,
  { configuration }: Configured,
  before: DeskArticle | undefined,
): Promise<DeskArticle | undefined> {
  const diagnostics: Diagnostic[] = []
  const built = await loadArticle(root, source, configuration, diagnostic => diagnostics.push(diagnostic))
  const shown = built ?? before?.built
  return shown && { built: shown, diagnostics }
}

async function readSources(
  root: string,
  { sources }: Found,
  configured: Configured,
  articles: ReadonlyMap<string, DeskArticle>,
  isFresh: (source: ArticleSource) => boolean,
): Promise<ReadonlyMap<string, DeskArticle>> {
  const read = new Map<string, DeskArticle>()
  for (const source of sources) {
    const before = articles.get(source.slug)
    const article = before && isFresh(source) ? before : await readSource(root, source, configured, before)
    if (article) read.set(source.slug, article)
  }
  return read
}

/** Reads a whole publication. */
export async function readDesk(root: string): Promise<Desk> {
  const [configured, found] = [await configure(root), await find(root)]
  return { configured, found, articles: await readSources(root, found, configured, new Map(), () => false) }
}

/** Reads what changed; all else stays as it was read. What is no content (configuration, logo, template) holds for every article. */
export async function rereadDesk(root: string, desk: Desk, { paths, cameOrWent }: Changes): Promise<Desk> {
  const content = join(root, contentFolder) + sep
  const isConfigured = ![...paths].every(path => path.startsWith(content))
  const configured = isConfigured ? await configure(root) : desk.configured
  const found = cameOrWent ? await find(root) : desk.found
  const isFresh = ({ folder }: ArticleSource) =>
    !isConfigured && ![...paths].some(path => path.startsWith(folder + sep))
  return { configured, found, articles: await readSources(root, found, configured, desk.articles, isFresh) }
}
