import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'

/** A running `stet dev`. */
export interface Dev {
  /** Without a slash at its end. */
  readonly url: string
  /** Ends it as Ctrl-C does; its exit code and what it said on standard error. */
  readonly end: () => Promise<{ readonly code: number | null; readonly errors: string }>
}

const command = join(resolve(import.meta.dirname, '..'), 'packages/cli/bin/stet.js')

/** Starts the compiled `stet dev` in a folder and waits until it says where it listens. */
export async function startDev(folder: string, ...words: readonly string[]): Promise<Dev> {
  const child = spawn(process.execPath, [command, 'dev', ...words], {
    cwd: folder,
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  let output = ''
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const url = await new Promise<string>((done, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? []
      if (found) done(found)
    })
    child.on('close', () => failed(new Error(`stet dev has ended: ${errors}`)))
  })
  return {
    url,
    end: async () => {
      child.kill('SIGINT')
      const [code] = (await ended) as [number | null]
      return { code, errors }
    },
  }
}
