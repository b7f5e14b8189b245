import type { Tree } from '../xml/tree.ts'
import { relationship } from './package/relationships.ts'

/** What the body, or the notes, refer to outside of their own part. */
export interface PartRegister {
  /** The id of the relationship to an address. */
  readonly link: (address: string) => string
  /** The id of the relationship to a file of a picture. */
  readonly media: (path: string) => string
  readonly relationships: () => readonly Tree[]
}

/** An empty register of a part which has so many relationships already. */
export function partRegister(already: number): PartRegister {
  const made = new Map<string, Tree>()
  const id = (type: 'hyperlink' | 'image', target: string, mode?: 'External'): string => {
    const key = `${type} ${target}`
    const found = made.get(key) ?? relationship(`rId${already + made.size + 1}`, type, target, mode)
    made.set(key, found)
    return found.attributes['Id'] ?? ''
  }
  return {
    link: address => id('hyperlink', address, 'External'),
    media: path => id('image', path),
    relationships: () => [...made.values()],
  }
}
