import { elementOf, type Tree } from '../xml/tree.ts'
import type { ReadContext } from './context.ts'

const primary = (tag: string) => tag.toLowerCase().split('-')[0] ?? ''

/** What proofing tools set where there is nothing to proof. */
const none = /^(?:x-none|zxx|und)$/i

/**
 * The language that a run says its words are in, where that says something (ECMA-376 17.3.2.20). Programs name a region
 * whatever the author named, and every keyboard names its own: a tag is spelled as the article spells it, and one that
 * differs from the document's own in nothing but the region is none.
 */
export function languageOf(
  properties: Tree | undefined,
  { language, styles, dictionary: { languages } }: ReadContext,
): string | undefined {
  const found = elementOf(properties, 'w:lang')?.attributes
  const unless = (tag: string | undefined, usual: string | undefined) =>
    tag === undefined || tag.toLowerCase() === usual?.toLowerCase() ? undefined : tag
  const rightToLeft = elementOf(properties, 'w:rtl') ? unless(found?.['w:bidi'], styles.bidirectional) : undefined
  const tag = unless(found?.['w:val'], styles.language) ?? rightToLeft
  if (tag === undefined || none.test(tag)) return undefined
  if (languages.has(tag)) return tag
  if (languages.has(primary(tag))) return primary(tag)
  return language !== undefined && primary(tag) === primary(language) ? undefined : tag
}
