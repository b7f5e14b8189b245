import type { Report } from '@stet/core'
import { unzipSync, type UnzipFileInfo } from 'fflate'
import type { catalog } from './diagnostics.ts'

/** The most that a file may hold, unzipped: enough for any document, too little for a trap. */
export const mostBytes = 512 * 1024 * 1024
const mostParts = 20_000

/** From this size on a file may not be this many times as large as its zip: no document of people shrinks so far. */
const suspiciousBytes = 64 * 1024 * 1024
const mostRatio = 200

/** The parts of a package, by their path. */
export type Archive = ReadonlyMap<string, Uint8Array>

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)

/** What a compound file of Office begins with (MS-CFB 2.2), and a zip file (PKWARE APPNOTE 4.3.7, 4.3.16). */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const zipStarts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
]

/** A name as the directory of a compound file spells it (MS-CFB 2.6.1). */
const inDirectory = (name: string) => Buffer.from(name, 'utf16le')

/** What a file is instead of a Word file of today: one with a password, whose package is encrypted (MS-OFFCRYPTO 2.3.4.4), one of Word 97, or none at all. */
function strangerOf(bytes: Uint8Array): 'docx/file-encrypted' | 'docx/file-old' | 'docx/file-foreign' | undefined {
  if (zipStarts.some(start => startsWith(bytes, start))) return undefined
  if (!startsWith(bytes, compoundStart)) return 'docx/file-foreign'
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (content.includes(inDirectory('EncryptedPackage'))) return 'docx/file-encrypted'
  return content.includes(inDirectory('WordDocument')) ? 'docx/file-old' : 'docx/file-foreign'
}

/** Whether a path stays within its package (ECMA-376 part 2, 6.2.2). */
const staysInside = (path: string) =>
  !/^(?:[/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..') && !path.includes('\0')

/**
 * Unzips a package; undefined, and reported, where it is none or holds more than a document can. Its size is checked before
 * anything is unzipped, and no part grows beyond the size that it was checked with.
 */
export function openArchive(bytes: Uint8Array, report: Report<typeof catalog>): Archive | undefined {
  const stranger = strangerOf(bytes)
  if (stranger) {
    report(stranger, {})
    return undefined
  }
  let size = 0
  let parts = 0
  const accepts = ({ name, originalSize }: UnzipFileInfo): boolean => {
    size += originalSize
    parts += 1
    if (size > mostBytes || parts > mostParts || (size > suspiciousBytes && size > bytes.length * mostRatio))
      throw new Error('it holds more than a document can.')
    if (staysInside(name)) return true
    report('docx/path-outside', { path: name })
    return false
  }
  const files = new Map(Object.entries(unzipSync(bytes, { filter: accepts })))
  if ([...files.keys()].some(path => /(?:^|\/)vbaProject\.bin$/i.test(path))) report('docx/macros-left-out', {})
  return files
}

/** Unzips a package. Throws where it is none or holds more than a document can. */
export function archiveOf(bytes: Uint8Array): Archive {
  const archive = openArchive(bytes, () => undefined)
  if (!archive) throw new Error('it is no zip file, as every .docx is.')
  return archive
}
