import { unzipSync } from 'fflate'

/** The most that a file may hold, unzipped: enough for any document, too little for a trap. */
export const mostBytes = 512 * 1024 * 1024
const mostParts = 20_000

/** The parts of a package, by their path. */
export type Archive = ReadonlyMap<string, Uint8Array>

/** Unzips a package. Throws, before anything is unzipped, where it holds more than {@link mostBytes}, or is no zip file. */
export function archiveOf(bytes: Uint8Array): Archive {
  let size = 0
  let parts = 0
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize
      parts += 1
      if (size > mostBytes || parts > mostParts) throw new Error('It holds more than a document can.')
      return true
    },
  })
  return new Map(Object.entries(files))
}
