import type { Diagnostic } from '@stet/core'
import { located } from '@stet/core/project'
import { siteFiles, type Download, type SiteOptions } from '@stet/site'
import type { Desk } from './desk.ts'

/** The site of a publication, whose files are drawn when they are asked for. */
export interface DrawnSite {
  /** A file by its path from the site's root; undefined where there is none. */
  readonly read: (path: string) => Uint8Array | undefined
  /** What drawing an article had to say, once its page was read. */
  readonly saidOf: (slug: string) => readonly Diagnostic[]
  /** What there is to say about the site as a whole. */
  readonly said: readonly Diagnostic[]
}

/** Opens the site of the articles on a desk, each with its downloads. */
export async function drawnSite(
  { articles, found }: Desk,
  options: SiteOptions,
  downloadsOf: (slug: string) => readonly Download[],
): Promise<DrawnSite> {
  const said: Diagnostic[] = []
  const bySlug = new Map<string, Diagnostic[]>()
  let current = said
  const all = [...articles.values()].map(({ built }) => built)
  const pages = all.filter(({ slug }) => found.pages.has(slug))
  const entries = all
    .filter(({ slug }) => !found.pages.has(slug))
    .map(built => ({ ...built, downloads: downloadsOf(built.slug) }))
  const files = await siteFiles(entries, { ...options, pages }, diagnostic => current.push(diagnostic))
  const byPath = new Map(files.map(({ path, write }) => [path, write]))
  const written = new Map<string, Uint8Array>()
  return {
    read: path => {
      const known = written.get(path)
      const write = byPath.get(path)
      if (known || !write) return known
      const [slug = ''] = path.split('/')
      const article = articles.get(slug)
      current = article ? (bySlug.get(slug) ?? []) : said
      const bytes = write()
      if (article)
        bySlug.set(
          slug,
          current.map(diagnostic => located(diagnostic, article.built.places)),
        )
      written.set(path, bytes)
      return bytes
    },
    saidOf: slug => bySlug.get(slug) ?? [],
    said,
  }
}
