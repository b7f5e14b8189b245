import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Shows Word files as LibreOffice sets them. */
export interface Office {
  /** A Word file as PDF; undefined where LibreOffice makes none. */
  readonly render: (word: Uint8Array, isWanted: () => boolean) => Promise<Uint8Array | undefined>
  readonly close: () => void
}

/** LibreOffice with a profile of its own, one file at a time; undefined where the machine has none. */
export function openOffice(): Office | undefined {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'stet-office-'))
  const [word, shown] = [join(folder, 'article.docx'), join(folder, 'article.pdf')]
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  let running: ChildProcess | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const convert = async (bytes: Uint8Array): Promise<Uint8Array | undefined> => {
    await writeFile(word, bytes)
    rmSync(shown, { force: true })
    await new Promise<void>(done => {
      running = spawn('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, word], {
        stdio: 'ignore',
        detached: process.platform !== 'win32',
      })
      running.on('error', () => done()).on('close', () => done())
    })
    running = undefined
    return readFile(shown).catch(() => undefined)
  }
  return {
    render: (bytes, isWanted) => {
      const rendered = turn.then(() => (isWanted() ? convert(bytes) : undefined))
      turn = rendered.catch(() => undefined)
      return rendered
    },
    close: () => {
      end(running)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    },
  }
}

/** Ends LibreOffice, which starts a process of its own behind the one that was started. */
function end(child: ChildProcess | undefined): void {
  if (child?.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill()
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
