import { createHash } from 'node:crypto'
import { wordsOf, type Tree } from '../xml/tree.ts'
import type { WordBase } from './reading.ts'

/** Reads the custom XML part that holds the source a file was written from; undefined where it was damaged. */
export function baseOf(root: Tree | undefined): WordBase | undefined {
  const { path, sha256 } = root?.attributes ?? {}
  if (!root || path === undefined || sha256 === undefined) return undefined
  const bytes = Buffer.from(wordsOf(root), 'base64')
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined
  return { path, source: bytes.toString('utf8'), sha256 }
}
