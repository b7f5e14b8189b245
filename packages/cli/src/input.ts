import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { closest } from '@stet/core'
import { wrongCall } from './wrong-call.ts'

/** What standard input is called in messages. */
export const standardInput = 'standard input'

/** The most bytes that are read: far more than any article with its pictures in it has, and less than memory is. */
const largest = 64 * 1024 * 1024

const tooLarge = (file: string, bytes: number) =>
  wrongCall(
    `“${file}” has ${Math.ceil(bytes / 1024 / 1024)} MB, and Stet reads at most ${largest / 1024 / 1024}. Take the article out of it first.`,
  )

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    size += (chunk as Uint8Array).length
    if (size > largest) throw tooLarge(standardInput, size)
    chunks.push(chunk as Uint8Array)
  }
  return Buffer.concat(chunks)
}

/** Why a file cannot be read, as a sentence, with the name that was probably meant. */
async function whyUnreadable(path: string, fault: NodeJS.ErrnoException): Promise<string> {
  if (fault.code === 'EISDIR') return `“${path}” is a folder, and a file is wanted.`
  if (fault.code === 'EACCES') return `“${path}” may not be read by you.`
  if (fault.code !== 'ENOENT' && fault.code !== 'ENOTDIR') return `“${path}” cannot be read: ${fault.message}.`
  const names = await readdir(dirname(path)).catch(() => undefined)
  if (!names) return `There is no folder “${dirname(path)}”, so there is no file “${path}”.`
  const nearest = closest(basename(path), names)
  return `There is no file “${path}”.${nearest === undefined ? '' : ` Perhaps “${nearest}” is meant.`}`
}

/** Something to read: what a person calls it, and its bytes. */
export interface Input {
  readonly file: string
  readonly bytes: Uint8Array
  /** Guesses that a person does not want. */
  readonly declined?: ReadonlySet<string>
}

/** Reads a file, or standard input for `-`; a file that is not there, or is too large, is a wrong call. */
export async function readInput(path: string): Promise<Input> {
  if (path === '-') return { file: standardInput, bytes: await readStandardInput() }
  const size = await stat(path).then(
    found => found.size,
    () => 0,
  )
  if (size > largest) throw tooLarge(path, size)
  const bytes = await readFile(path).catch(async fault => Promise.reject(wrongCall(await whyUnreadable(path, fault))))
  return { file: path, bytes }
}
