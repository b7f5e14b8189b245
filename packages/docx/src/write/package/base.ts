import { createHash } from 'node:crypto'
import { baseNamespace } from '../../style/base-names.ts'
import { element } from '../../xml/element.ts'
import { part } from '../../xml/part.ts'
import type { CustomPart } from './custom-parts.ts'

/** The text that an article was read from: what the edits of the Word file are edits to. */
export interface Base {
  /** From the publication's root, with `/` between its parts. */
  readonly path: string
  readonly source: string
}

/** The SHA-256 of a base's UTF-8 bytes in hexadecimal digits, by which it is known again. */
export const baseHash = ({ source }: Base): string => createHash('sha256').update(source, 'utf8').digest('hex')

/** The custom XML part with the whole base in base64, so that a file which comes back brings what it was made from. */
export const basePart = (base: Base): CustomPart => ({
  namespace: baseNamespace,
  itemId: '{B8C1D6A2-7E0F-4B57-8B5C-2F1A9D6E3C10}',
  xml: part(
    element(
      'base',
      { xmlns: baseNamespace, path: base.path, sha256: baseHash(base) },
      Buffer.from(base.source, 'utf8').toString('base64'),
    ),
  ),
})
