import type { FlowContext } from '../flow/context.ts'

/**
 * Characters that may not stand in the text of an archival PDF (ISO 19005-2 6.2.11.7.2 forbids U+0000, U+FEFF and U+FFFE,
 * 6.2.11.7.3 the private use areas): controls, noncharacters, private characters and halves of surrogate pairs.
 */
const invalid = /[\p{Cc}\p{Cs}\p{Co}\uFEFF\p{Noncharacter_Code_Point}]/gu

/** The text with U+FFFD for each character that a PDF cannot hold. */
export const lawfulText = (text: string): string => text.replaceAll(invalid, '\uFFFD')

/** {@link lawfulText}; each kind of character that it replaces is reported. */
export function validText(text: string, context: FlowContext): string {
  const found = new Set(text.match(invalid) ?? [])
  if (found.size === 0) return text
  for (const character of found) context.facts.report('pdf/character-invalid', { character }, { block: context.block })
  return lawfulText(text)
}

const unseen = /^[\s\p{Default_Ignorable_Code_Point}]*$/u

/** {@link validText} of words that are to be said; `''` where they are nothing but spaces and signs that nobody sees. */
export function spokenText(text: string, context: FlowContext): string {
  const words = validText(text, context)
  return isSpoken(words) ? words : ''
}

/** Whether a text holds anything that can be said. */
export const isSpoken = (text: string): boolean => !unseen.test(text)
