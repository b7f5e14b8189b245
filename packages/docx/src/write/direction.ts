import type { Direction } from '@stet/core'

const arabicLike = '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]'
const latinLike = `(?!${arabicLike})\\p{L}`

const embedded: { readonly [Base in Direction]: RegExp } = {
  ltr: new RegExp(`(${arabicLike}(?:(?:(?!${latinLike}).)*${arabicLike}\\p{M}*)?)`, 'us'),
  rtl: new RegExp(`(${latinLike}(?:(?:(?!${arabicLike}).)*(?:${latinLike}|\\p{N})\\p{M}*)?)`, 'us'),
}

/** Letters that are written in one direction. */
export interface DirectedText {
  readonly value: string
  readonly direction: Direction
}

/**
 * Divides words where their direction turns, as Word wants it told (`w:rtl`, ECMA-376 17.3.2.30). What is between two
 * directions goes with the paragraph's.
 */
export function directedTexts(value: string, base: Direction): readonly DirectedText[] {
  const other = base === 'ltr' ? 'rtl' : 'ltr'
  return value
    .split(embedded[base])
    .map((part, index): DirectedText => ({ value: part, direction: index % 2 === 1 ? other : base }))
    .filter(part => part.value !== '')
}
