import { join, sep } from 'node:path'
import { contentFolder, configurationFile } from '@stet/core/project'
import { watch } from 'chokidar'
import type { Changes } from './desk.ts'

/** How long files must rest, in milliseconds, before their changes are told: editors write one save in several steps. */
const rest = 20

/** What is watched, until it is closed. */
export interface Watched {
  /** Watches further files (absolute). */
  readonly add: (paths: readonly string[]) => void
  readonly close: () => Promise<void>
}

/** Watches the sources of a publication and tells their changes, many at once where they come together, one telling after the other. */
export async function watchSources(root: string, tell: (changes: Changes) => Promise<void>): Promise<Watched> {
  const isHidden = (path: string) =>
    path
      .slice(root.length)
      .split(sep)
      .some(part => /^\.[^.]/.test(part))
  const watcher = watch([join(root, contentFolder), join(root, configurationFile)], {
    ignoreInitial: true,
    ignored: isHidden,
  })
  let paths = new Set<string>()
  let cameOrWent = false
  let timer: NodeJS.Timeout | undefined
  let turn: Promise<void> = Promise.resolve()
  const flush = () => {
    const changes = { paths, cameOrWent }
    paths = new Set()
    cameOrWent = false
    turn = turn.then(() => tell(changes))
  }
  watcher.on('all', (kind, path) => {
    paths.add(path)
    cameOrWent ||= kind !== 'change'
    clearTimeout(timer)
    timer = setTimeout(flush, rest)
  })
  await new Promise<void>(ready => watcher.once('ready', ready))
  return {
    add: more => watcher.add([...more]),
    close: async () => {
      clearTimeout(timer)
      await watcher.close()
      await turn
    },
  }
}
