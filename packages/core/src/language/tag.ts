/** A language tag in its canonical form (BCP 47 4.5); undefined where it is none. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

/** Whether a text is a well-formed language tag (BCP 47 2.2.9). */
export const isLanguageTag = (tag: string): boolean => canonicalLanguage(tag) !== undefined
