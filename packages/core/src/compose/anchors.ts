import { closest } from '../diagnostic/closest.ts'
import { slug } from './ids.ts'

/** The ids that a link may lead to. */
export interface Anchors {
  /** The id that a fragment (without `#`) means: itself, or the one that is alike but for case and punctuation. */
  readonly find: (fragment: string) => string | undefined
  /** The id that is most like a fragment which means none. */
  readonly nearest: (fragment: string) => string | undefined
}

const decoded = (fragment: string) => {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** Makes the anchors of an article from its sections' and blocks' ids. */
export function anchorsOf(ids: readonly string[]): Anchors {
  const exact = new Set(ids)
  const loose = new Map(ids.toReversed().map(id => [slug(id, Infinity), id]))
  return {
    find: fragment => {
      const wanted = decoded(fragment)
      if (exact.has(wanted)) return wanted
      return loose.get(slug(wanted, Infinity))
    },
    nearest: fragment => closest(decoded(fragment), ids),
  }
}
