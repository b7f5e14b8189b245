/** What CommonMark (2.1) tells apart when it reads runs of `*` and `_`. */
export type CharacterClass = 'space' | 'punctuation' | 'letter'

/** The class of a character; the beginning and the end of a line (`''`) count as space. */
export function classOf(character: string): CharacterClass {
  if (character === '' || /^\s/u.test(character)) return 'space'
  return /^[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter'
}

/** The first character of a text, both halves of a surrogate pair. */
export const firstOf = (text: string): string => /^./su.exec(text)?.[0] ?? ''

/** The last character of a text, both halves of a surrogate pair. */
export function lastOf(text: string): string {
  const last = text.slice(-1)
  return /[\uDC00-\uDFFF]/.test(last) && /[\uD800-\uDBFF]/.test(text.slice(-2, -1)) ? text.slice(-2) : last
}

/** The longest label of a reference, with its brackets (CommonMark 6.3). */
const longestLabel = 1001

/** The last line of a text with the break before it, or its end where it is longer than a label: as much as words behind it depend on. */
export const endOfLine = (text: string): string =>
  text.slice(Math.max(0, text.lastIndexOf('\n'), text.length - longestLabel - 1))

/** The classes that a character may have: parsers that read UTF-16 unit by unit take those beyond U+FFFF for letters. */
export const classesOf = (character: string): readonly CharacterClass[] =>
  /[\uD800-\uDFFF]/.test(character) ? ['letter', classOf(character)] : [classOf(character)]

/** Whether delimiters with one character outside and one inside face inward (CommonMark 6.2, flanking runs). */
export const opensBetween = (outside: string, inside: string): boolean =>
  classesOf(inside).every(
    name => name === 'letter' || (name === 'punctuation' && classesOf(outside).every(outer => outer !== 'letter')),
  )

/** Text as HTML shows it. */
export const escapedHtml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The value of an HTML attribute, in double quotes. */
export const attribute = (value: string): string => `"${escapedHtml(value).replaceAll('"', '&quot;')}"`
