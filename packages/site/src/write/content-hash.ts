import { createHash } from 'node:crypto'

/** Ten letters that stand for a file's bytes: a file with other bytes has another name, so it may be cached for ever. */
export const contentHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 10)
