import { zipSync, type Zippable } from 'fflate'
import { contentTypesPart } from './content-types.ts'
import { relationshipsPart, type Relationship, type RelationshipType } from './relationships.ts'

/** A file of a package, and what it names. */
export interface PackagePart {
  /** From the package's root, without a leading slash. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly relationships?: readonly Relationship[]
}

/** Relationships numbered in their order. */
export const numbered = (
  targets: readonly (readonly [type: RelationshipType, target: string])[],
): readonly Relationship[] =>
  targets.map(([type, target], index) => ({ id: `rId${index + 1}`, type, target, external: false }))

/** Where the relationships of a part lie (ECMA-376 part 2, 9.3.3). */
function relationshipsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return `${folder}_rels/${path.slice(folder.length)}.rels`
}

/**
 * Zips the parts of a package in their order, content types and the package's own relationships first, as Word does. The
 * time of every file is the zip format's first, in the local time that the format counts in, so that the bytes are always
 * the same.
 */
export function packed(parts: readonly PackagePart[], root: readonly Relationship[]): Uint8Array {
  const files = parts.flatMap(({ path, bytes, relationships = [] }): readonly (readonly [string, Uint8Array])[] => [
    [path, bytes],
    ...(relationships.length > 0 ? [[relationshipsPath(path), relationshipsPart(relationships)] as const] : []),
  ])
  const all = [['_rels/.rels', relationshipsPart(root)] as const, ...files]
  const content: Zippable = { '[Content_Types].xml': contentTypesPart(all.map(([path]) => path)) }
  for (const [path, bytes] of all) content[path] = /\.(?:png|jpeg)$/.test(path) ? [bytes, { level: 0 }] : bytes
  return zipSync(content, { level: 6, mtime: new Date(1980, 0, 1), os: 0 })
}
