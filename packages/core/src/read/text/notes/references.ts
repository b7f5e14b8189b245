import type { DraftInline } from '../../../draft/index.ts'
import type { Context } from '../context.ts'
import { slice, type Stretch } from '../stretch.ts'
import { labelOf, reference } from './notes.ts'

/** Notes the marks of references to notes in a stretch as signs. */
export function signReferences(words: Stretch, { notes, sign }: Context): void {
  if (notes.size === 0) return
  for (const match of words.text.matchAll(reference))
    if (notes.has(labelOf(match))) sign(slice(words, match.index, match.index + match[0].length))
}

/** Words as texts, with references in place of the marks that refer to notes which the text has. */
export function withReferences(words: string, { notes, refer }: Context): readonly (string | DraftInline)[] {
  if (notes.size === 0) return [words]
  const parts: (string | DraftInline)[] = []
  let next = 0
  for (const match of words.matchAll(reference)) {
    const label = labelOf(match)
    if (!notes.has(label)) continue
    if (match.index > next) parts.push(words.slice(next, match.index))
    refer(label)
    parts.push({ type: 'footnoteReference', label })
    next = match.index + match[0].length
  }
  if (next < words.length) parts.push(words.slice(next))
  return parts
}
