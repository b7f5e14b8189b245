import { isUnseen } from './unseen.ts'

/** A text without all that is unseen, and where the words in it begin. */
export interface Letters {
  readonly text: string
  /** For each code unit, 1 where a word begins. */
  readonly starts: Uint8Array
}

const ascii = Uint8Array.from({ length: 128 }, (_, code) => (isUnseen(String.fromCharCode(code)) ? 1 : 0))

/** Whether the code unit at an index stands for nothing that is seen. Halves of surrogate pairs are judged by the whole. */
export function isUnseenAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  if (unit < 128) return ascii[unit] === 1
  return isUnseen(String.fromCodePoint(text.codePointAt(isSecondHalf(text, index) ? index - 1 : index) ?? 0))
}

/** The letters of texts that stand one behind the other, apart. */
export function lettersOf(texts: readonly string[]): Letters {
  const parts: string[] = []
  const begins: number[] = []
  let length = 0
  for (const text of texts) {
    let from = -1
    for (let index = 0; index <= text.length; index++) {
      const isSeen = index < text.length && !isUnseenAt(text, index)
      if (isSeen && from < 0) from = index
      if (!isSeen && from >= 0) {
        const isJoined = from > 0 && !/\s/.test(text[from - 1] ?? '')
        if (!isJoined) begins.push(length)
        parts.push(text.slice(from, index))
        length += index - from
        from = -1
      }
    }
  }
  const starts = new Uint8Array(length + 1)
  for (const at of begins) starts[at] = 1
  starts[length] = 1
  return { text: parts.join(''), starts }
}

/** The index behind the word that begins at an index. */
export function endOfWord({ starts }: Letters, from: number): number {
  let to = from + 1
  while (starts[to] === 0) to++
  return to
}

/** Whether a code unit is the second half of a surrogate pair, so that it is counted with the first. */
export function isSecondHalf(text: string, index: number): boolean {
  const [before, unit] = [text.charCodeAt(index - 1), text.charCodeAt(index)]
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}
