import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { page } from '../write/page.ts'
import { publication } from '../write/publication.ts'
import { everything, everythingAssets } from './everything.ts'

/** A folder that holds a site, and a page of its own (`alone.html`). */
export interface SiteFolder {
  readonly folder: string
  /** The address of a file in it. */
  readonly url: (path: string) => string
  readonly remove: () => Promise<void>
}

/** Writes a site of one article that holds everything, with a PDF to download, into a temporary folder. */
export async function siteFolder(): Promise<SiteFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-site-'))
  const downloads = [{ format: 'pdf', path: 'floods.pdf', size: 92_123, pages: 5 }] as const
  const entry = { slug: 'floods', article: everything, assets: everythingAssets, downloads }
  const files = await publication([entry], { name: 'Reports', language: 'en', description: 'On water.' }, () => {})
  const alone = { path: 'alone.html', bytes: await page().write(everything, everythingAssets, () => {}) }
  for (const { path, bytes } of [...files, alone, { path: 'floods/floods.pdf', bytes: Uint8Array.of() }]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return {
    folder,
    url: path => pathToFileURL(join(folder, path)).href,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
