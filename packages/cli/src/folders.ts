import { join } from 'node:path'

/** Where the tasks of a build leave what they make. */
export interface BuildFolders {
  readonly content: string
  readonly pdf: string
  readonly docx: string
  /** What there was to say about the site, beside the site itself. */
  readonly siteDiagnostics: string
  readonly site: string
  /** Where the site's card images are kept. */
  readonly cards: string
}

/** The folders of a build by turbo: each package has its own. */
export const workspaceFolders = (root: string): BuildFolders => ({
  content: join(root, 'packages/core/out'),
  pdf: join(root, 'packages/pdf/out'),
  docx: join(root, 'packages/docx/out'),
  siteDiagnostics: join(root, 'packages/site/build/diagnostics.json'),
  site: join(root, 'packages/site/out'),
  cards: join(root, 'packages/site/build/cards'),
})

/** The folders of a build by `stet build`: the site where it is wanted, all else out of the way. */
export const projectFolders = (root: string, out: string): BuildFolders => ({
  content: join(root, '.stet/build/content'),
  pdf: join(root, '.stet/build/pdf'),
  docx: join(root, '.stet/build/docx'),
  siteDiagnostics: join(root, '.stet/build/site/diagnostics.json'),
  site: out,
  cards: join(root, '.stet/cards'),
})
