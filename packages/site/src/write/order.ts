import type { SiteEntry } from './options.ts'

/** The day that an article is listed under; `''` where none is known. */
export const dayOf = ({ article: { metadata } }: SiteEntry): string => metadata.published ?? metadata.updated ?? ''
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Articles by the day of their publication, the newest first, those without one last; then by slug. */
export const newestFirst = (entries: readonly SiteEntry[]): readonly SiteEntry[] =>
  entries.toSorted((one, other) => compare(dayOf(other), dayOf(one)) || compare(one.slug, other.slug))
