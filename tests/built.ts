import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '..')
const run = promisify(execFile)

/** A copy of the repository in a folder of its own, as a clone would be: no outputs, no caches. */
export interface Copy {
  readonly root: string
  /** Runs `turbo build` in it; what it printed. */
  readonly build: (...more: string[]) => Promise<string>
  readonly remove: () => void
}

/** The folders of the articles in a publication's content; plain pages are files. */
export const articleFolders = (publication: string): readonly string[] =>
  readdirSync(join(publication, 'content'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)

const left = new Set(['.git', 'node_modules', 'dist', 'out', '.turbo', 'coverage', '.stet'])
const isBuildFolder = (path: string) => /packages[/\\][^/\\]+[/\\]build$/.test(path)

/** Links every installed package, but the workspaces to those of the copy. */
function linkPackages(from: string, to: string, workspaces: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    if (name.startsWith('.') && name !== '.bin') continue
    if (name === '@stet') {
      mkdirSync(join(to, name))
      for (const own of readdirSync(join(from, name)))
        symlinkSync(join(workspaces, own), join(to, name, own), 'junction')
    } else symlinkSync(realpathSync(join(from, name)), join(to, name), 'junction')
  }
}

/** Copies the repository's files, uncommitted ones too. */
export function copyRepository(): Copy {
  const copy = join(realpathSync(mkdtempSync(join(tmpdir(), 'stet-'))), 'stet')
  cpSync(root, copy, {
    recursive: true,
    filter: path => path === root || !(left.has(path.slice(dirname(path).length + 1)) || isBuildFolder(path)),
  })
  linkPackages(join(root, 'node_modules'), join(copy, 'node_modules'), join(copy, 'packages'))
  for (const name of readdirSync(join(root, 'packages')))
    try {
      linkPackages(join(root, 'packages', name, 'node_modules'), join(copy, 'packages', name, 'node_modules'), '')
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault
    }
  const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', CI: '1', NO_COLOR: '1', TURBO_FORCE: '' }
  return {
    root: copy,
    build: async (...more) => {
      const turbo = join(root, 'node_modules/turbo/bin/turbo')
      const { stdout, stderr } = await run(process.execPath, [turbo, 'build', ...more], {
        cwd: copy,
        env: environment,
        maxBuffer: 1 << 26,
      })
      return stdout + stderr
    },
    remove: () => rmSync(dirname(copy), { recursive: true, force: true }),
  }
}
