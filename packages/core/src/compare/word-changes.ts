import { hunksBetween } from './three-way.ts'
import { tokensOf } from './tokens.ts'

/** A stretch of two texts: in both, or in one of them. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** What changed from one text to another, word by word, in reading order; what is the same is spelled as in the second. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const text = (tokens: typeof old, start: number, end: number) =>
    tokens
      .slice(start, end)
      .map(({ spelling }) => spelling)
      .join('')
  const changes: WordChange[] = []
  const add = (kind: WordChange['kind'], words: string) => {
    if (words !== '') changes.push({ kind, text: words })
  }
  let at = 0
  for (const { from, to } of hunksBetween(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  )) {
    add('same', text(now, at, to.start))
    add('removed', text(old, from.start, from.end))
    add('added', text(now, to.start, to.end))
    at = to.end
  }
  add('same', text(now, at, now.length))
  return changes
}
