import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/**
 * For every UTF-16 unit of a text's value, the offset in its Markdown source at which it stands as itself, or -1 where
 * the source writes it by a backslash or a character reference: an author who escapes a letter wants no more than it.
 */
export function plainLetters(value: string, source: string): readonly number[] {
  const offsets: number[] = []
  let at = 0
  while (offsets.length < value.length) {
    const letter = value[offsets.length]
    const reference = source[at] === '&' ? referenceAt(source, at) : undefined
    if (reference && value.startsWith(reference.letters, offsets.length)) {
      for (let unit = 0; unit < reference.letters.length; unit++) offsets.push(-1)
      at += reference.length
    } else if (source[at] === '\\' && source[at + 1] === letter && /[!-/:-@[-`{-~]/.test(letter ?? '')) {
      offsets.push(-1)
      at += 2
    } else if (source[at] === letter) offsets.push(at++)
    else if (at < source.length) at++
    else offsets.push(-1)
  }
  return offsets
}

function referenceAt(source: string, at: number): { letters: string; length: number } | undefined {
  const [whole, body] = /^&(#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/i.exec(source.slice(at, at + 40)) ?? []
  if (whole === undefined || body === undefined) return undefined
  const code = body.startsWith('#') ? Number(body.replace('#x', '0x').replace('#X', '0x').replace('#', '')) : undefined
  const letters = code === undefined ? decodeNamedCharacterReference(body) : codePoint(code)
  return letters === false ? undefined : { letters, length: whole.length }
}

const codePoint = (code: number) => (code === 0 || code > 0x10_ff_ff ? '\uFFFD' : String.fromCodePoint(code))
