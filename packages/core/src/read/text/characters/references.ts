import { parseFragment } from 'parse5'
import type { Repair } from '../../../diagnostic/index.ts'
import type { Context } from '../context.ts'
import { edited, slice, type Edit, type Stretch } from '../stretch.ts'

const reference = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g
/** What stands around a reference that is spoken of rather than meant. */
const quotedBefore = /["'`“‘«(]/
const quotedAfter = /["'`”’»)]/

/** What a character reference stands for (HTML 13.2.5.72), or nothing when there is none of that name. */
function characterOf(written: string): string | undefined {
  const [node] = parseFragment(written).childNodes
  const value = node && 'value' in node ? node.value : written
  return value === written || value === '\0' || value === '\uFFFD' ? undefined : value
}

/**
 * Damage: HTML character references that were never read (`&nbsp;`, `&amp;`, `&#8217;`). Each becomes its character, a
 * space that does not break becomes a plain one. Declines where the reference is quoted or in brackets, so that it is
 * the subject of the text, where its name is unknown and where it lacks its semicolon.
 */
export function readReferences(page: Stretch, { report, repair }: Context): Stretch {
  const edits: Edit[] = []
  const known = new Map<string, string | undefined>()
  const found = new Map<string, { readonly character: string; readonly repairs: Repair[] }>()
  for (const { 0: written, index } of page.text.matchAll(reference)) {
    const end = index + written.length
    if (quotedBefore.test(page.text[index - 1] ?? '') && quotedAfter.test(page.text[end] ?? '')) continue
    if (!known.has(written)) known.set(written, characterOf(written))
    const character = known.get(written)
    if (character === undefined) continue
    edits.push({ from: index, to: end, by: character === '\u00A0' ? ' ' : character })
    const repaired = repair(slice(page, index, end), character)
    const before = found.get(written)
    if (before) before.repairs.push(repaired)
    else found.set(written, { character, repairs: [repaired] })
  }
  for (const [written, { character, repairs }] of found) {
    const detail = { reference: written, character, count: repairs.length }
    report('text/character-reference', detail, repairs[0]?.place, repairs)
  }
  return edited(page, edits)
}
