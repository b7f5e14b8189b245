import type { Pointer, Report } from '../diagnostic/index.ts'
import type { catalog } from './diagnostics.ts'

// What XML 1.0 (2.2, Char) and so Word cannot hold: controls but tab, line feed and return; lone surrogates; U+FFFE, U+FFFF.
const foreign =
  /[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const lineEnds = /\r\n?|[\u0085\u2028]/g
const whiteSpace = /[\t\n\v\f\r \u0085\u2028\u2029]+/g

const nameOf = (character: string) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** Text without characters that are none: controls are removed, halves of surrogate pairs become U+FFFD; each kind is reported once. */
export function lawfulCharacters(value: string, report: Report<typeof catalog>, at?: Pointer): string {
  const seen = new Set<string>()
  return value.replace(foreign, character => {
    const isControl = character < '\u0080'
    const name = nameOf(character)
    if (!seen.has(name))
      report(isControl ? 'core/character-removed' : 'core/character-replaced', { character: name }, at)
    seen.add(name)
    return isControl ? '' : '\uFFFD'
  })
}

/** Text with every run of white space as one U+0020. No-break and other spaces are letters and stay. */
export const collapseWhiteSpace = (value: string): string => value.replace(whiteSpace, ' ')

/** Text on one line: white space collapsed, none at its ends. */
export const oneLine = (value: string): string => collapseWhiteSpace(value).replace(/^ | $/g, '')

/** Text with `\n` as its only line end. */
export const plainLineEnds = (value: string): string => value.replace(lineEnds, '\n')
