import type { Place } from '../diagnostic/index.ts'
import { canonicalLanguage } from '../language/index.ts'
import type { Settling } from './settling.ts'

/** The language of a text where it is another than the article's. */
export function lawfulLanguage(
  tag: string | undefined,
  place: Place | undefined,
  { language, report }: Pick<Settling, 'language' | 'report'>,
): string | undefined {
  if (tag === undefined || tag.trim() === '') return undefined
  const canonical = canonicalLanguage(tag)
  if (canonical === undefined) report('core/language-unknown', { value: tag, language }, place)
  return canonical === language ? undefined : canonical
}
