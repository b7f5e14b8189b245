import type { Context } from '../context.ts'
import { soleLine, type Element } from '../element.ts'
import type { Stretch } from '../stretch.ts'
import { endsOpen, endsSentence, hasWords, wordsOf } from '../words.ts'
import { holdsSentence, isAside, signOf } from './sign.ts'

const longest = { letters: 200, words: 30 }

/** A title and what is left below it. */
export interface Titled {
  readonly title?: Stretch
  readonly elements: readonly Element[]
}

/** Whether a line is one word, in a script that sets spaces between words: the name of a section, such as “Summary”. */
const isOneWord = (text: string): boolean => !/\s/.test(text) && /^\p{Lu}\p{Ll}+$/u.test(text)

/** Whether a line reads like a title: a sign of a heading, or short and not ended as a sentence is. */
function readsLikeTitle(text: string): boolean {
  if (isOneWord(text)) return false
  if (text.length > longest.letters || !hasWords(text) || wordsOf(text).length > longest.words) return false
  if (isAside(text) || holdsSentence(text)) return false
  if (signOf(text)) return true
  return /^[\p{Lu}\p{Lo}\p{N}"'“‘«¿¡]/u.test(text) && !endsOpen(text) && (!endsSentence(text) || /[?？؟!]$/.test(text))
}

/**
 * The title: the first line, when it stands alone in its group, is short, does not end as a sentence does, and text or
 * another heading follows. Declines for a single word (a section’s name, which may become the title where it is the only heading), for a byline, and before a list or a table, which a heading announces (unless
 * a row of marks underlines the line).
 */
export function titled(elements: readonly Element[], { report, place }: Context): Titled {
  const speaking = elements.flatMap((element, index) => (element.type === 'row' ? [] : index)).slice(0, 2)
  const [first, second] = speaking.map(index => elements[index])
  if (!first || !second || second.group === first.group) return { elements }
  const words = first.type === 'heading' ? first.words : soleLine(first)?.words
  if (!words || (first.type === 'text' && (second.type === 'item' || second.type === 'block'))) return { elements }
  if (first.type === 'text' && !readsLikeTitle(words.text)) return { elements }
  report('text/title', { title: words.text }, place(words))
  return { title: words, elements: elements.filter(element => element !== first) }
}
