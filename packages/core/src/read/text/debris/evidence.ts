import { markerOf } from '../lists/marker.ts'
import type { Line } from '../lines/line.ts'
import { isStructural, tokensOf, type Token } from './token.ts'

/** How the tokens of a line lie: `chain`: side by side in a way that no sentence has; `edge`: round the line's words. */
type Sign = 'chain' | 'edge' | undefined

/** Whether a bracketed token shows that it was broken: `< td >`, not `<td>`. */
const isBroken = (text: string, { from, to, bracketed }: Token): boolean =>
  !bracketed || /\s/.test(text.slice(from, to))

function signOf({ words }: Line): Sign {
  const { text } = words
  const tokens = tokensOf(words).filter(token => isBroken(text, token))
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  const closes = last.to === text.length
  for (let index = 1; index < tokens.length; index++) {
    const [before, token] = [tokens[index - 1] as Token, tokens[index] as Token]
    const isBeside = text.slice(before.to, token.from).trim() === ''
    const isTable = isStructural(before.name) || isStructural(token.name)
    if (isBeside && isTable && (before.bracketed || token.bracketed || closes)) return 'chain'
  }
  const opens = first.from === 0 && first.bracketed && !first.closing
  if (opens && closes && (first.name === last.name || isStructural(first.name))) return 'edge'
  if (closes && last.name === 'li' && markerOf(words) !== undefined) return 'edge'
  return undefined
}

/**
 * Whether the page carries debris of tables or lists: a chain such as `td >< td >` in one line, or two lines with
 * tokens round their words. A page that speaks of `ul > li > a`, of `<td>` or of `p > 0.05` does not.
 */
export function isWrecked(lines: readonly Line[]): boolean {
  let edges = 0
  for (const line of lines) {
    const sign = signOf(line)
    if (sign === 'chain' || (sign === 'edge' && ++edges === 2)) return true
  }
  return false
}
