import { element } from '../../xml/element.ts'
import { part, xmlOf } from '../../xml/part.ts'
import type { Tree } from '../../xml/tree.ts'

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A relationship of a part (ECMA-376 part 2, 9.3), by the last word of its type. */
export const relationship = (id: string, type: string, target: string, mode?: 'External'): Tree =>
  element('Relationship', {
    Id: id,
    Type: `${officeRelationships}/${type}`,
    Target: target,
    TargetMode: mode,
  })

/** All relationships of a part. */
export const relationshipsPart = (relationships: readonly Tree[]): string =>
  part(
    element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, relationships),
  )

/** The relationships of a part and more. */
export const withRelationships = (relationships: string, more: readonly Tree[]): string =>
  relationships.replace('</Relationships>', end => `${more.map(xmlOf).join('')}${end}`)
