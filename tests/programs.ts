import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a program is on this machine; what it is asked must make it end at once. */
export const hasProgram = (name: string, ask = '--version'): boolean =>
  spawnSync(name, [ask], { stdio: 'ignore' }).error === undefined

/** Runs a program on bytes that lie in a file of their own; what it printed. `{}` among its words is the file. */
export function runOn(bytes: Uint8Array, fileName: string, program: string, words: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-program-'))
  try {
    const file = join(folder, fileName)
    writeFileSync(file, bytes)
    return execFileSync(
      program,
      words.map(word => (word === '{}' ? file : word)),
      { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
