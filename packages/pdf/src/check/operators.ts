/** An operand of a content stream (ISO 32000-1 7.8.2). */
export type Operand =
  | number
  | { readonly name: string }
  | { readonly string: Uint8Array }
  | readonly Operand[]
  | ReadonlyMap<string, Operand>
  | { readonly word: string }

/** An operator with what stands before it. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly Operand[]
}

const isSpace = (byte: number | undefined): boolean =>
  byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0
const delimiters = new Set([...'()<>[]{}/%'].map(sign => sign.charCodeAt(0)))
const isRegular = (byte: number | undefined): byte is number =>
  byte !== undefined && !isSpace(byte) && !delimiters.has(byte)

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** Reads the operators of a content stream in order; an inline image is one operation `EI`. */
export function* operationsOf(bytes: Uint8Array): Generator<Operation> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const skip = () => {
    for (;;) {
      while (isSpace(view[at])) at++
      if (view[at] !== 0x25) return
      while (at < view.length && view[at] !== 10 && view[at] !== 13) at++
    }
  }
  const regular = (): string => {
    const from = at
    while (isRegular(view[at])) at++
    return view.toString('latin1', from, at)
  }
  const name = (): Operand => {
    at++
    return {
      name: regular().replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    }
  }
  const hexString = (): Operand => {
    const end = view.indexOf('>', at)
    const digits = view.toString('latin1', at + 1, end < 0 ? view.length : end).replace(/[^0-9a-fA-F]/g, '')
    at = end < 0 ? view.length : end + 1
    return { string: Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex') }
  }
  const literalString = (): Operand => {
    const out: number[] = []
    let depth = 0
    for (; at < view.length; at++) {
      const byte = view[at]!
      if (byte === 0x5c) {
        const octal = /^[0-7]{1,3}/.exec(view.toString('latin1', at + 1, at + 4))?.[0]
        const sign = String.fromCharCode(view[at + 1] ?? 0)
        if (octal) out.push(Number.parseInt(octal, 8) & 255)
        else if (sign !== '\n' && sign !== '\r') out.push(escapes[sign] ?? sign.charCodeAt(0))
        at += octal ? octal.length : 1
        continue
      }
      if (byte === 0x28 && depth++ === 0) continue
      if (byte === 0x29 && --depth === 0) break
      out.push(byte)
    }
    at++
    return { string: Buffer.from(out) }
  }
  const collected = (end: string): Operand[] => {
    const found: Operand[] = []
    for (;;) {
      skip()
      if (at >= view.length) return found
      if (view.toString('latin1', at, at + end.length) === end) {
        at += end.length
        return found
      }
      const before = at
      found.push(operand())
      if (at === before) at++
    }
  }
  const dictionary = (): Operand => {
    at += 2
    const parts = collected('>>')
    const entries = new Map<string, Operand>()
    for (let index = 0; index + 1 < parts.length; index += 2) {
      const key = parts[index]!
      if (typeof key === 'object' && 'name' in key) entries.set(key.name, parts[index + 1]!)
    }
    return entries
  }
  const operand = (): Operand => {
    const byte = view[at]
    if (byte === 0x2f) return name()
    if (byte === 0x28) return literalString()
    if (byte === 0x3c) return view[at + 1] === 0x3c ? dictionary() : hexString()
    if (byte === 0x5b) {
      at++
      return collected(']')
    }
    const word = regular()
    return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : { word }
  }

  let operands: Operand[] = []
  for (;;) {
    skip()
    if (at >= view.length) return
    const before = at
    const found = operand()
    if (at === before) at++
    if (typeof found !== 'object' || !('word' in found) || /^(?:true|false|null)$/.test(found.word)) {
      operands.push(found)
      continue
    }
    if (found.word === 'ID') {
      const end = /\sEI(?=\s|$)/.exec(view.toString('latin1', at))
      at = end ? at + end.index + end[0].length : view.length
      yield { operator: 'EI', operands }
    } else if (found.word !== '') yield { operator: found.word, operands }
    operands = []
  }
}
