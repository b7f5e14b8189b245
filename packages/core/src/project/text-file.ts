import { placesIn, reporter, type Sink } from '../diagnostic/index.ts'
import { catalog } from './diagnostics.ts'

/** Reads bytes as UTF-8, without a byte-order mark. Bytes that are none become U+FFFD each, and the first is pointed at. */
export function decodeText(bytes: Uint8Array, file: string, sink: Sink): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    const { offset, byte, count } = faults(bytes)
    reporter(catalog, sink)('project/encoding-invalid', { byte, count }, placesIn(file, text).place(offset, offset + 1))
    return text
  }
}

const isText = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** How many ill-formed sequences there are, the first one's first byte, and its place in the decoded text. */
function faults(bytes: Uint8Array): { readonly offset: number; readonly byte: number; readonly count: number } {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isText(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  const sound = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true })
  const replaced = new TextDecoder('utf-8').decode(bytes.subarray(low)).split('\uFFFD').length - 1
  const first = low - incompleteAtEnd(bytes, low)
  return { offset: sound.length, byte: bytes[first] ?? 0, count: Math.max(1, replaced) }
}

/** How many bytes before `end` belong to a sequence that `end` cuts (RFC 3629 3). */
function incompleteAtEnd(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] ?? 0
    if (byte >= 0xc0) return back
    if (byte < 0x80) return 0
  }
  return 0
}
