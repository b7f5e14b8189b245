import type { Context } from '../context.ts'
import { edited, slice, trimmed, type Edit, type Stretch } from '../stretch.ts'
import type { Line } from '../lines/line.ts'
import { isStructural, tokensOf, type Token } from './token.ts'

/**
 * The tokens of a line of a wrecked page that are debris: all that have a bracket or name a tag of structure; those of
 * other names (`p >`) only at the line's end or beside another, since they may be words or letters.
 */
export function debrisOf(words: Stretch): readonly Token[] {
  const tokens = tokensOf(words)
  const debris: Token[] = []
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index] as Token
    const next = debris.at(-1)
    const behind = words.text.slice(token.to, next ? next.from : undefined)
    if (token.bracketed || isStructural(token.name) || behind.trim() === '') debris.push(token)
  }
  return debris.toReversed()
}

/** Says what debris a line carries. */
export function reportDebris(words: Stretch, debris: readonly Token[], { report, place, repair }: Context): void {
  if (debris.length === 0) return
  const shown = debris.slice(0, 8).map(({ from, to }) => words.text.slice(from, to))
  const detail = { debris: shown.length < debris.length ? [...shown, '…'] : shown }
  const repairs = debris.map(({ from, to }) => repair(slice(words, from, to)))
  report('text/tag-debris', detail, place(words), repairs)
}

/** How debris at the place of words is made good: an item that opens gets a bullet, all else leaves a space. */
function editOf({ from, to, name, closing, bracketed }: Token): Edit {
  const opensItem = name === 'li' && bracketed && !closing && from === 0
  return opensItem ? { from, to, by: '• ', isBullet: true } : { from, to, by: ' ' }
}

/**
 * Damage: debris of tags in a line that is no part of a table. It is taken out; an item's opening tag before the words
 * is read as a bullet.
 */
export function stripLine(line: Line, context: Context): Line {
  const debris = debrisOf(line.words)
  if (debris.length === 0) return line
  reportDebris(line.words, debris, context)
  const { text } = line.words
  const hasBullet = /^[•◦‣*\-–]\s/.test(text)
  const edits = debris.map(token => (hasBullet ? { from: token.from, to: token.to, by: ' ' } : editOf(token)))
  return { ...line, words: trimmed(edited(line.words, edits)) }
}
