import { slice, trimmed, type Stretch } from '../stretch.ts'

/** How the items of a list are told: by a sign, or by counting in one of four ways. */
type MarkerKind = 'bullet' | 'number' | 'small letter' | 'capital letter' | 'roman'

/** What stands before an item's words. */
export interface Marker {
  readonly kind: MarkerKind
  /** As written: `•`, `1.`, `(a)`. */
  readonly written: string
  /** The same for all items of one list: the bullet, or what stands round the count. */
  readonly family: string
  /** What the item counts as; 0 for a bullet. */
  readonly count: number
  /** How far the item's words begin behind the marker, in columns. */
  readonly width: number
  /** What is left of the line. */
  readonly words: Stretch
}

const bullet = /^([•◦‣⁃∙●○▪▫■□–—*+·-]|--)(\s+|$)/u
/** Bullets that are never anything else need no space behind them. */
const closeBullet = /^([•◦‣⁃●▪■])(\s*)/u
const counted = /^(\(?)(\d{1,3}|[A-Za-z]|[ivxl]{1,6})([.)])(\s+|$)/

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

/** The value of a small roman numeral below 50 and its one right form, or nothing. */
function romanValue(numeral: string): number | undefined {
  if (!/^(?:x{0,3})(?:ix|iv|v?i{0,3})$/.test(numeral) || numeral === '') return undefined
  return [...numeral].reduce((sum, digit, index) => {
    const value = romanDigits[digit] ?? 0
    return sum + (value < (romanDigits[numeral[index + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}

function countOf(written: string): { readonly kind: MarkerKind; readonly count: number } | undefined {
  if (/^\d/.test(written)) return { kind: 'number', count: Number(written) }
  const roman = romanValue(written)
  if (roman !== undefined) return { kind: 'roman', count: roman }
  if (written.length > 1) return undefined
  const isSmall = written >= 'a'
  return { kind: isSmall ? 'small letter' : 'capital letter', count: written.toLowerCase().charCodeAt(0) - 96 }
}

/** The marker with which a line opens, if it does. Whether it is one, the lines around it must show. */
export function markerOf(words: Stretch): Marker | undefined {
  const head = words.text.slice(0, 80)
  const sign = bullet.exec(head) ?? closeBullet.exec(head)
  if (sign) {
    const [whole, written = ''] = sign
    const rest = trimmed(slice(words, whole.length))
    return { kind: 'bullet', written, family: written, count: 0, width: whole.length, words: rest }
  }
  const match = counted.exec(head)
  if (!match) return undefined
  const [whole, open = '', value = '', close = ''] = match
  const count = countOf(value)
  if (!count) return undefined
  const rest = trimmed(slice(words, whole.length))
  return { ...count, written: whole.trim(), family: `${open}1${close}`, width: whole.length, words: rest }
}

/** The marker itself, in the words of the line that it opens. */
export const markOf = ({ width }: Marker, words: Stretch): Stretch => trimmed(slice(words, 0, width))

/** A lone letter that may also be a roman numeral, read as a letter. */
export function asLetter(marker: Marker): Marker {
  const letter = /[a-z]/i.exec(marker.written)?.[0] ?? ''
  return {
    ...marker,
    kind: letter >= 'a' ? 'small letter' : 'capital letter',
    count: letter.toLowerCase().charCodeAt(0) - 96,
  }
}
