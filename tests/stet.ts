import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

/** What a run of the command left. */
export interface Run {
  readonly code: number
  readonly output: string
  readonly errors: string
}

const command = join(resolve(import.meta.dirname, '..'), 'packages/cli/bin/stet.js')

/** Runs the compiled `stet` in a folder, as a person would, with text on its standard input. */
export function stet(words: readonly string[], folder: string, input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [command, ...words], {
      cwd: folder,
      env: { ...process.env, CI: '1', NO_COLOR: '1' },
    })
    const output: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.on('error', failed)
    child.on('close', code =>
      done({ code: code ?? -1, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() }),
    )
    child.stdin.end(input)
  })
}
