import { createHash } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, basename } from 'node:path'

/** Writes a file whole or not at all: aside first, then renamed into place. Makes the folders above it. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const mark = createHash('sha256').update(path).update(String(process.pid)).digest('hex').slice(0, 12)
  const aside = join(folder, `.${basename(path).slice(0, 100)}.${mark}`)
  try {
    await writeFile(aside, content)
    await rename(aside, path)
  } catch (fault) {
    await rm(aside, { force: true })
    throw fault
  }
}
