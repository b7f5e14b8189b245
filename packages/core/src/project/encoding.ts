/** An encoding of text by its name in the WHATWG Encoding Standard, and how it is known. */
export interface Encoding {
  readonly name: string
  readonly known: 'utf-8' | 'mark' | 'declared' | 'guessed'
}

/** How many bytes at the beginning are looked at where all would be too many. */
const sample = 1 << 16

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 2048).filter(byte => byte > 0))

/** Whether a decoder of this name takes all bytes. Unknown names take none. */
export function isValid(bytes: Uint8Array, name: string): boolean {
  try {
    new TextDecoder(name, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-16 without a mark: nearly every second byte is zero, as in text of Latin letters, and hardly one of the others is. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, sample) & ~1
  if (length < 4 || bytes.length % 2 === 1) return undefined
  let [even, odd] = [0, 0]
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > half * 0.4 && even < half * 0.02) return 'utf-16le'
  return even > half * 0.4 && odd < half * 0.02 ? 'utf-16be' : undefined
}

/** The encoding that the file names itself: a `charset` of HTML or CSS, or an `encoding` of XML, in its first kilobytes. */
function declared(bytes: Uint8Array): string | undefined {
  const head = ascii(bytes)
  const name =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /^@charset "([\w.:-]{1,40})"/.exec(head)?.[1]
  if (name === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(name)
    return encoding.startsWith('utf-16') ? undefined : encoding
  } catch {
    return undefined
  }
}

/** Letters that texts of an encoding are full of. */
const dense: readonly (readonly [name: string, letters: RegExp])[] = [
  ['shift_jis', /[\u3041-\u30F6]/g],
  ['euc-jp', /[\u3041-\u30F6]/g],
  ['euc-kr', /[\uAC00-\uD7A3]/g],
  ['gb18030', /[的一是不了在人有我他这中大来上国和到说们]/g],
  ['big5', /[的一是不了在人有我他這中大來上國和到說們]/g],
]

/** The encoding of two bytes a letter in which the text reads most like its language; none where none does. */
function eastAsian(bytes: Uint8Array): string | undefined {
  const part = bytes.subarray(0, sample)
  let best: { readonly name: string; readonly share: number } | undefined
  for (const [name, letters] of dense) {
    if (!isValid(bytes, name)) continue
    const text = new TextDecoder(name).decode(part).replace(/[\s\u0021-\u007E]/g, '')
    const share = (text.match(letters)?.length ?? 0) / Math.max(1, text.length)
    if (share > Math.max(0.06, best?.share ?? 0)) best = { name, share }
  }
  return best?.name
}

/** An encoding of one byte a letter: Cyrillic where most letters are none of ASCII, else that of Western Europe. */
function singleByte(bytes: Uint8Array): string {
  let [latin, upper, lower] = [0, 0, 0]
  for (const byte of bytes.subarray(0, sample)) {
    if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) latin++
    else if (byte >= 0xe0) lower++
    else if (byte >= 0xc0) upper++
  }
  if (upper + lower <= latin) return 'windows-1252'
  return lower >= upper ? 'windows-1251' : 'koi8-r'
}

/**
 * How a foreign text is encoded: by its byte-order mark, as UTF-8 where it is, as UTF-16 where zeros show it, as it declares
 * itself, and else as the bytes read best (East Asian, Cyrillic, Western European). A text with sound sequences of UTF-8 and
 * a few broken ones is damaged UTF-8.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', known: 'mark' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', known: 'mark' }
  const wide = unmarkedUtf16(bytes)
  if (wide !== undefined) return { name: wide, known: 'guessed' }
  if (isValid(bytes, 'utf-8')) {
    const named = declared(bytes)
    return named === 'iso-2022-jp' ? { name: named, known: 'declared' } : { name: 'utf-8', known: 'utf-8' }
  }
  const named = declared(bytes)
  if (named !== undefined && named !== 'utf-8' && isValid(bytes, named)) return { name: named, known: 'declared' }
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\uFFFD').length - 1
  const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  if (sound > broken || named === 'utf-8') return { name: 'utf-8', known: 'utf-8' }
  return { name: eastAsian(bytes) ?? singleByte(bytes), known: 'guessed' }
}
