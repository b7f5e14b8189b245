import type { Repair } from '../../../diagnostic/index.ts'
import type { Context } from '../context.ts'
import { edited, slice, type Edit, type Stretch } from '../stretch.ts'
import { byteOf } from './windows-1252.ts'

/** A first byte of UTF-8 as Windows-1252 shows it, and what may follow: bytes from 0x80 to 0xBF. */
const suspicious = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g

/** How many bytes a character of UTF-8 has by its first (RFC 3629 3). */
const lengthOf = (first: number): number => (first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4)

/** What a run was before it was decoded wrongly: all of it as UTF-8, or nothing where it is none. */
function original(run: string): string | undefined {
  const bytes: number[] = []
  for (const character of run) {
    const byte = byteOf(character)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

/** The parts of a run that are characters of UTF-8, read wrongly. */
function* partsOf(run: string): Generator<{ readonly at: number; readonly length: number; readonly by: string }> {
  let at = 0
  while (at < run.length) {
    const length = lengthOf(byteOf(run[at] as string) ?? 0)
    const by = run.length - at >= length ? original(run.slice(at, at + length)) : undefined
    if (by !== undefined) yield { at, length, by }
    at += by === undefined ? 1 : length
  }
}

/** Sequences that are letters, quotes or signs of some language when repaired; `Â` before a no-break space is half of one. */
const isPlausible = (by: string): boolean => /[\p{L}\p{M}\p{P}\p{S}\u00A0]/u.test(by)

/**
 * Damage: UTF-8 that was read as Latin-1 or Windows-1252 (`â€™`, `Ã©`, `Â `). Each sequence that is one character of UTF-8,
 * byte for byte, becomes that character. Declines where a sequence does not decode whole, and in a page that has the same
 * letters in words of its own: where fewer than two different sequences are found, unless it is one of a quote, a dash or an emoji.
 */
export function repairMojibake(page: Stretch, { report, repair }: Context): Stretch {
  const edits: Edit[] = []
  const seen = new Set<string>()
  for (const { 0: run, index } of page.text.matchAll(suspicious))
    for (const { at, length, by } of partsOf(run)) {
      if (!isPlausible(by)) continue
      seen.add(run.slice(at, at + length))
      edits.push({ from: index + at, to: index + at + length, by })
    }
  const isSure = seen.size >= 2 || [...seen].some(sequence => /^(?:â|ð.)../u.test(sequence))
  if (!isSure) return page
  const repairs = edits.map(({ from, to, by }): Repair => repair(slice(page, from, to), by))
  const [first] = edits
  if (first) {
    const detail = { written: page.text.slice(first.from, first.to), meant: first.by, count: edits.length }
    report('text/mojibake', detail, repairs[0]?.place, repairs)
  }
  return edited(page, edits)
}
