import type { Draft, DraftMetadata, Metadata } from '@stet/core'

/** Fields that a Word file keeps among its properties, where people hardly look: one that is missing was lost, not taken out. */
const hidden = ['language', 'published', 'updated', 'description', 'licence', 'canonicalUrl'] as const

/**
 * A draft with the metadata that its Word file lost: what stands in no property, and of an author everything but the name.
 * The title and, where the file lost all its properties, subtitle and authors stay too.
 */
export function withKeptMetadata(draft: Draft, base: Metadata, hasProperties: boolean): Draft {
  const { metadata } = draft
  const kept: { -readonly [Name in keyof DraftMetadata]: DraftMetadata[Name] } = { ...metadata }
  for (const name of hidden) {
    const value = base[name]
    if (value !== undefined) kept[name] ??= { value }
  }
  kept.title ??= { value: base.title }
  if (base.keywords.length > 0) kept.keywords ??= base.keywords.map(value => ({ value }))
  if (!hasProperties) {
    if (base.subtitle !== undefined) kept.subtitle ??= { value: base.subtitle }
    kept.authors ??= base.authors.map(value => ({ value }))
  }
  if (kept.authors)
    kept.authors = kept.authors.map(found => {
      const known = base.authors.find(({ name }) => name === found.value.name)
      return known && Object.keys(found.value).length === 1 ? { ...found, value: known } : found
    })
  return { ...draft, metadata: kept }
}
