import type { Place } from '../diagnostic/index.ts'
import type { Settling } from './settling.ts'

/** A language tag in its canonical form (BCP 47 4.5); undefined where it is none. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

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
