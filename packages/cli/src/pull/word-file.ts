import { readFile } from 'node:fs/promises'
import type { Diagnostic, Sink } from '@stet/core'
import { readDocx, type ReadOptions, type WordReading } from '@stet/docx'
import { whyUnreadable } from '../input.ts'
import { wrongCall } from '../wrong-call.ts'

/** The bytes of a file; one that is not there is a wrong call. */
export const bytesOf = (path: string): Promise<Uint8Array> =>
  readFile(path).catch(async fault => Promise.reject(wrongCall(await whyUnreadable(path, fault))))

/** Reads a Word file; one of which nothing can be read is a wrong call. */
export function readWordFile(bytes: Uint8Array, path: string, sink: Sink, options: ReadOptions): WordReading {
  const diagnostics: Diagnostic[] = []
  const reading = readDocx(bytes, path, diagnostic => diagnostics.push(diagnostic), options)
  const error = diagnostics.find(({ severity }) => severity === 'error')
  if (error && reading.draft.blocks.length === 0)
    throw wrongCall(`“${path}”: ${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`)
  for (const diagnostic of diagnostics) sink(diagnostic)
  return reading
}
