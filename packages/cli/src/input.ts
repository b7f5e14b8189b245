import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { closest, type Sink } from '@stet/core'
import { decodeText } from '@stet/core/project'
import { wrongCall } from './wrong-call.ts'

/** What standard input is called in messages. */
export const standardInput = 'standard input'

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

/** Why a file cannot be read, as a sentence, with the name that was probably meant. */
export async function whyUnreadable(path: string, fault: NodeJS.ErrnoException): Promise<string> {
  if (fault.code === 'EISDIR') return `“${path}” is a folder, and a file is wanted.`
  if (fault.code === 'EACCES') return `“${path}” may not be read by you.`
  if (fault.code !== 'ENOENT' && fault.code !== 'ENOTDIR') return `“${path}” cannot be read: ${fault.message}.`
  const names = await readdir(dirname(path)).catch(() => undefined)
  if (!names) return `There is no folder “${dirname(path)}”, so there is no file “${path}”.`
  const nearest = closest(basename(path), names)
  return `There is no file “${path}”.${nearest === undefined ? '' : ` Perhaps “${nearest}” is meant.`}`
}

/** Reads a file's text, or standard input for `-`; a file that is not there is a wrong call. */
export async function readInput(path: string, sink: Sink): Promise<{ readonly file: string; readonly text: string }> {
  const file = path === '-' ? standardInput : path
  const bytes =
    path === '-'
      ? await readStandardInput()
      : await readFile(path).catch(async fault => Promise.reject(wrongCall(await whyUnreadable(path, fault))))
  return { file, text: decodeText(bytes, file, sink) }
}
