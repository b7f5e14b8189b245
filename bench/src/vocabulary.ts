import { names, nouns, qualities, small, verbs } from './words.ts'
import { random, whole, type Random } from './random.ts'

/** Draws words as a text has them: few of them often, most of them seldom. */
export type Vocabulary = (next: Random) => string

const list = (text: string): readonly string[] => text.split(/\s+/)

const withS = (word: string): string =>
  /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`

const withEd = (word: string): string =>
  word.endsWith('e') ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`

const withIng = (word: string): string =>
  word.endsWith('ie') ? `${word.slice(0, -2)}ying` : /[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`

const withLy = (word: string): string =>
  word.endsWith('ic')
    ? `${word}ally`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ily`
      : /[^aeiou]le$/.test(word)
        ? `${word.slice(0, -1)}y`
        : word.endsWith('ly')
          ? word
          : `${word}ly`

/** The share of a text's words that are the common small ones; about half in English prose. */
const smallShare = 0.52

/** The words of a text: common small ones, and forms of nouns, verbs and qualities by Zipf's law, with names and numbers. */
export function vocabulary(): Vocabulary {
  const common = list(small)
  const forms = shuffled([
    ...list(nouns).flatMap(noun => [noun, noun, withS(noun)]),
    ...list(verbs).flatMap(verb => [verb, withS(verb), withEd(verb), withIng(verb)]),
    ...list(qualities).flatMap(quality => [quality, quality, withLy(quality)]),
    ...list(names),
  ])
  const compounds = list(qualities)
  const simple = list(nouns)
  const drawCommon = zipf(common.length, 0.75)
  const drawForm = zipf(forms.length, 0.75)
  return next => {
    const kind = next()
    if (kind < smallShare) return common[drawCommon(next)]!
    if (kind < 0.97) return forms[drawForm(next)]!
    if (kind < 0.985)
      return `${compounds[whole(next, 0, compounds.length - 1)]!}-${simple[whole(next, 0, simple.length - 1)]!}`
    return next() < 0.5 ? String(whole(next, 1700, 2020)) : `${whole(next, 2, 999)}`
  }
}

function shuffled(words: readonly string[]): readonly string[] {
  const next = random(1)
  const order = [...words]
  for (let index = order.length - 1; index > 0; index--) {
    const other = whole(next, 0, index)
    ;[order[index], order[other]] = [order[other]!, order[index]!]
  }
  return order
}

/** Draws places from 0 up to `count`, the place n with a weight of 1 / (n + 3)^exponent. */
function zipf(count: number, exponent: number): (next: Random) => number {
  const sums = new Float64Array(count)
  let sum = 0
  for (let place = 0; place < count; place++) sums[place] = sum += (place + 3) ** -exponent
  return next => {
    const wanted = next() * sum
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}
