import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { inOrder, reporter, type Diagnostic } from '@stet/core'
import { whereOf, type Configuration } from '@stet/core/project'
import { siteOptionsOf, type SiteOptions } from '@stet/site'
import { catalog } from '../diagnostics.ts'
import { readDesk, rereadDesk, type Changes, type Desk } from './desk.ts'
import { drawnSite } from './drawn-site.ts'
import { openForms, type Form } from './forms.ts'
import { withLiveScript } from './live-page.ts'
import type { News, Told } from './news.ts'

/** A publication that is being edited, and all that is made of it. */
export interface Workbench {
  readonly articles: () => readonly { readonly slug: string; readonly title: string }[]
  /** A file of the site, by its path from the site's root. */
  readonly file: (path: string) => Promise<Uint8Array | undefined>
  readonly form: (slug: string, form: Form) => Promise<Uint8Array | undefined>
  /** How things stand with a page, and with its article's forms where those are wanted too. */
  readonly news: (path: string, withForms: boolean) => News
  /** Takes up what changed. */
  readonly change: (changes: Changes) => Promise<void>
  /** Calls `hear` whenever something has changed, until the result is called. */
  readonly listen: (hear: () => void) => () => void
  /** The files beside the content that what is made depends on; absolute. */
  readonly watched: () => readonly string[]
  readonly close: () => Promise<void>
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

const told = (diagnostic: Diagnostic): Told => {
  const { severity, message, hint } = diagnostic
  return { severity, where: whereOf(diagnostic), message, ...(hint === undefined ? {} : { hint }) }
}

const slugOf = (path: string): string => path.split('/')[0] ?? ''

/** Reads a publication and lays it out. */
export async function openWorkbench(root: string): Promise<Workbench> {
  const forms = openForms(root)
  const ears = new Set<() => void>()
  const tell = () => ears.forEach(hear => hear())
  let desk = await readDesk(root)
  let options = await siteOptionsOf(root, desk.configured.configuration)
  let site = await drawnSite(desk, options, forms.downloadsOf)

  /** A file as it is served, and what failed where it could not be drawn. */
  const draw = (path: string): { readonly bytes?: Uint8Array; readonly faults: readonly Diagnostic[] } => {
    const faults: Diagnostic[] = []
    try {
      const bytes = site.read(path)
      return { ...(bytes ? { bytes } : {}), faults }
    } catch (fault) {
      reporter(catalog, diagnostic => faults.push(diagnostic))('cli/not-made', {
        what: 'The page',
        reason: (fault as Error).message,
      })
      return { faults }
    }
  }

  const news = (path: string, withForms: boolean): News => {
    const slug = slugOf(path)
    const article = desk.articles.get(slug)
    const { bytes, faults } = draw(path)
    if (article && withForms) forms.renew(article, desk.configured.configuration, tell)
    const version = (form: Form) => {
      const made = forms.last(slug, form)
      return made ? { [form]: hash(made) } : {}
    }
    const said = [
      ...desk.configured.said,
      ...desk.found.said,
      ...site.said,
      ...(article ? [...article.diagnostics, ...site.saidOf(slug), ...forms.saidOf(slug)] : []),
      ...faults,
    ]
    return {
      page: bytes ? hash(bytes) : '',
      ...(withForms ? { ...version('pdf'), ...version('docx'), ...version('rendering') } : {}),
      isRendered: forms.isRendered,
      diagnostics: inOrder(said).map(told),
    }
  }

  return {
    articles: () => [...desk.articles.values()].map(({ built: { slug, title } }) => ({ slug, title })),
    file: async path => {
      const { bytes } = draw(path)
      if (!bytes || !path.endsWith('.html')) return bytes
      return withLiveScript(bytes, hash(bytes))
    },
    form: async (slug, form) => {
      const article = desk.articles.get(slug)
      if (!article) return undefined
      forms.renew(article, desk.configured.configuration, tell)
      return forms.await(slug, form)
    },
    news,
    change: async changes => {
      const next = await rereadDesk(root, desk, changes)
      if (next.configured !== desk.configured) options = await optionsAfter(root, next, desk, options)
      site = await drawnSite(next, options, forms.downloadsOf)
      desk = next
      tell()
    },
    listen: hear => {
      ears.add(hear)
      return () => ears.delete(hear)
    },
    watched: () => beside(root, desk.configured.configuration),
    close: () => forms.close(),
  }
}

/** The site's options after a change of the configuration: fonts, which take longest, only anew where the theme is another. */
function optionsAfter(root: string, next: Desk, before: Desk, { fonts }: SiteOptions): Promise<SiteOptions> {
  const theme = ({ configured: { configuration } }: Desk) => JSON.stringify(configuration.theme)
  const { configuration } = next.configured
  return siteOptionsOf(root, configuration, theme(next) === theme(before) ? fonts : undefined)
}

const beside = (root: string, { theme: { logo }, docx: { template } }: Configuration): readonly string[] =>
  [logo, template].flatMap(path => (path === undefined ? [] : [join(root, path)]))
