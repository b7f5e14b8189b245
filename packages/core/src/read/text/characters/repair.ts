import type { Context } from '../context.ts'
import { edited, slice, type Edit, type Stretch } from '../stretch.ts'

/** NUL, half a pair of surrogates, and the two noncharacters that XML 1.0 (2.2) does not allow. */
const impossible = /[\0\p{Cs}\uFFFE\uFFFF]/u
/** Zero-width space, word joiner, byte-order mark, soft hyphen. Joiners (U+200C, U+200D) are letters: they stay. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/u
/** Controls other than tab and those that end a line (LF, VT, FF, CR, NEL). */
const damaged = /[\0-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u2060\uFEFF\p{Cs}\uFFFE\uFFFF]/gu

/**
 * Damage: characters that say nothing or that no output can hold. A byte-order mark, controls and invisible characters
 * are left out; impossible ones become U+FFFD. Reported once per kind, at the first.
 */
export function repairCharacters(whole: Stretch, { report, place, repair }: Context): Stretch {
  const edits: Edit[] = []
  const found = { impossible: [] as number[], invisible: [] as number[], control: [] as number[] }
  for (const { 0: character, index } of whole.text.matchAll(damaged)) {
    const lost = impossible.test(character)
    edits.push({ from: index, to: index + 1, by: lost ? '\uFFFD' : '' })
    if (index === 0 && character === '\uFEFF') report('text/byte-order-mark', {}, place(slice(whole, 0, 1)))
    else (lost ? found.impossible : invisible.test(character) ? found.invisible : found.control).push(index)
  }
  const at = (indices: readonly number[]) => place(slice(whole, indices[0] ?? 0, (indices[0] ?? 0) + 1))
  const { impossible: lost, invisible: unseen, control } = found
  if (lost.length > 0) {
    const repairs = lost.map(index => repair(slice(whole, index, index + 1), '\uFFFD'))
    report('text/replaced-characters', { count: lost.length }, at(lost), repairs)
  }
  if (control.length > 0) report('text/control-characters', { count: control.length }, at(control))
  if (unseen.length > 0) report('text/invisible-characters', { count: unseen.length }, at(unseen))
  return edited(whole, edits)
}
