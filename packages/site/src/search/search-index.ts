import type { PagefindIndex } from 'pagefind'
import type { OutputFile } from '../write/options.ts'
import { searchFolder } from '../write/search-paths.ts'

/** An article's page as it was written. */
export interface SearchedPage {
  /** From the site's root. */
  readonly path: string
  readonly html: string
}

/** What stands in an article's element and is not what it says. */
const passedOver = ['.downloads', '.contents', '.cite', '.colophon', '.anchor', '.back', '.side-note', 'annotation']

/** The files that the search page loads: not those of Pagefind's own interfaces. */
const isNeeded = (path: string) => !/^pagefind-(?:ui|modular|component|highlight)/.test(path)

/** Whether a call of Pagefind's went well; a fault is thrown, since it would be one of Stet or of Pagefind. */
function checked<Response extends { readonly errors: readonly string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`The search could not be made: ${response.errors.join(' ')}`)
  return response
}

/** A page whose headings have the ids of their sections: Pagefind leads to headings. */
const withHeadingIds = (html: string): string =>
  html.replace(/<section id="([^"]*)">(<div class="heading">)<(h[2-6])/g, '<section>$2<$3 id="$1"')

async function filesOf(index: PagefindIndex, pages: readonly SearchedPage[]): Promise<readonly OutputFile[]> {
  for (const { path, html } of pages) checked(await index.addHTMLFile({ url: path, content: withHeadingIds(html) }))
  const { files } = checked(await index.getFiles())
  return files
    .filter(({ path }) => isNeeded(path))
    .map(({ path, content }) => ({ path: `${searchFolder}/${path}`, bytes: content }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

/** The making of a site's search. */
export interface Search {
  /** The index of pages and what reads it in the browser; called once. */
  readonly files: (pages: readonly SearchedPage[]) => Promise<readonly OutputFile[]>
}

/**
 * Begins the search of a site (Pagefind), made on this machine. All articles are in one index, in the site's language
 * (BCP 47), so that each is found from the one page that searches. Undefined where Pagefind does not run on this machine.
 */
export async function openSearch(language: string): Promise<Search | undefined> {
  const { createIndex, close } = await import('pagefind')
  const created = await createIndex({
    rootSelector: 'main > article',
    excludeSelectors: passedOver,
    forceLanguage: language.split('-')[0] ?? 'en',
    keepIndexUrl: true,
  }).catch(() => undefined)
  const index = created?.index
  if (!index) return undefined
  return {
    files: async pages => {
      try {
        return await filesOf(index, pages)
      } finally {
        await close()
      }
    },
  }
}
