import { elementOf, elementsOf, walkTree, wordsOf, type Tree } from '../xml/tree.ts'
import type { ReadContext } from './context.ts'
import type { Styles } from './styles.ts'

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
  { language, styles, isOurs, dictionary: { languages } }: ReadContext,
): string | undefined {
  const found = elementOf(properties, 'w:lang')?.attributes
  const unless = (tag: string | undefined, usual: string | undefined) =>
    tag === undefined || tag.toLowerCase() === usual?.toLowerCase() ? undefined : tag
  const rightToLeft = elementOf(properties, 'w:rtl') ? unless(found?.['w:bidi'], styles.bidirectional) : undefined
  const tag = unless(unless(found?.['w:val'], isOurs ? styles.language : undefined), language) ?? rightToLeft
  if (tag === undefined || none.test(tag)) return undefined
  if (languages.has(tag)) return tag
  if (languages.has(primary(tag))) return primary(tag)
  return language !== undefined && primary(tag) === primary(language) ? undefined : tag
}

/** The language of most words of a file that does not name its own: Word names one for each run that is not in the usual one. */
export function mainLanguage(body: Tree, { language: usual }: Styles): string | undefined {
  const counts = new Map<string, number>()
  for (const run of walkTree(body)) {
    if (run.name !== 'w:r') continue
    const tag = elementOf(elementOf(run, 'w:rPr'), 'w:lang')?.attributes['w:val'] ?? usual
    const words = elementsOf(run, 'w:t').map(wordsOf).join('')
    if (tag !== undefined && !none.test(tag)) counts.set(tag, (counts.get(tag) ?? 0) + words.length)
  }
  return [...counts].reduce<readonly [string | undefined, number]>(
    (most, each) => (each[1] > most[1] ? each : most),
    [undefined, 0],
  )[0]
}
