import type { Context } from '../context.ts'
import { soleLine, type Element } from '../element.ts'
import type { Line } from '../lines/line.ts'
import { endsSentence } from '../words.ts'
import { isListed, listedHeadings } from './contents.ts'
import { depthOf, isAside, signOf, type Sign } from './sign.ts'

const signs: Readonly<Record<Exclude<Sign, 'short'>, string>> = {
  number: 'a number stands before it',
  capitals: 'it stands alone, in capitals',
  'title case': 'it stands alone, in title case',
  contents: 'the table of contents names it',
}

/** Whether an element reads like running text: so long, or so ended, that a heading may stand before it. */
function isRunning(element: Element | undefined): boolean {
  if (element?.type !== 'text') return false
  const letters = element.lines.reduce((sum, { words }) => sum + words.text.length, 0)
  return letters >= 120 || announces(element) || endsSentence(element.lines.at(-1)?.words.text ?? '')
}

/** Whether the element ends in a colon, so that what follows it is what it announces. */
const announces = (element: Element | undefined): boolean =>
  element?.type === 'text' && /[:：]$/.test(element.lines.at(-1)?.words.text ?? '')

/** Whether a heading may stand before an element: running text, a list, a table, code, or another heading. */
const isGoverned = (element: Element | undefined): boolean =>
  element !== undefined && element.type !== 'row' && (element.type !== 'text' || isRunning(element))

/** A credit or a byline alone in its group, behind which a heading's text may begin. */
const isAsideLine = (element: Element | undefined): boolean => {
  const line = soleLine(element)
  return line !== undefined && line.words.text.length <= 120 && isAside(line.words.text)
}

/** What follows an element, headings told, and what is behind that. */
interface Following {
  readonly element?: Element
  readonly behind?: Element | undefined
}

/** The sign by which one element is a heading, by what follows it, headings told. */
function signAt(
  elements: readonly Element[],
  index: number,
  { element: after, behind }: Following,
  listed: ReadonlySet<string>,
): Sign | undefined {
  const element = elements[index]
  const line = soleLine(element)
  if (!line || !element) return undefined
  const before = elements[index - 1]
  const isAlone = before?.group !== element.group && elements[index + 1]?.group !== element.group
  if (!isAlone || announces(before)) return undefined
  if (after && isListed(line.words.text, listed)) return 'contents'
  const governed = isAsideLine(after) && isRunning(behind) ? behind : after
  return isGoverned(governed) ? signOf(line.words.text) : undefined
}

function headingOf({ words }: Line, group: number, sign: Sign, { report, place }: Context): Element {
  if (sign === 'short') report('text/heading-guessed', { heading: words.text }, place(words))
  else report('text/heading', { heading: words.text, sign: signs[sign] }, place(words))
  return { type: 'heading', group, words, level: sign === 'number' ? depthOf(words.text) : 1 }
}

/**
 * Headings without marks: short lines, each alone in its group, before something that they can govern. Declines behind
 * a line that ends in a colon (what follows is what was announced), at the end of the text, before lines that are neither
 * running text nor headings themselves (a credit between heading and text aside), for credits and bylines, and for all but the last of three
 * or more short lines in a row.
 */
export function loneHeadings(elements: readonly Element[], context: Context): readonly Element[] {
  const listed = listedHeadings(elements)
  const signs: (Sign | undefined)[] = []
  let after: Following = {}
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index] as Element
    const found = signAt(elements, index, after, listed)
    const own = soleLine(element)
    const isDeclined = found === 'short' && own && context.declines('text/heading-guessed', own.words)
    const sign = isDeclined ? undefined : found
    signs[index] = sign
    const line = sign && own
    const settled: Element = line ? { type: 'heading', group: element.group, words: line.words, level: 1 } : element
    if (settled.type !== 'row') after = { element: settled, behind: after.element }
  }
  const sure = withoutRuns(signs)
  return elements.map((element, index) => {
    const [line, sign] = [soleLine(element), sure[index]]
    return line && sign ? headingOf(line, element.group, sign, context) : element
  })
}

/** Signs without those of short lines of which three or more follow each other: only the last of them is near what it may govern. */
function withoutRuns(signs: readonly (Sign | undefined)[]): readonly (Sign | undefined)[] {
  const kept = [...signs]
  let from = 0
  signs.forEach((sign, index) => {
    if (sign !== 'short') from = index + 1
    else if (signs[index + 1] !== 'short' && index - from >= 2) kept.fill(undefined, from, index)
  })
  return kept
}
