import type { Diagnostic, Sink } from '@stet/core'
import { readDocx, type ReadOptions, type WordReading } from '@stet/docx'
import { wrongCall } from '../wrong-call.ts'

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
