import type { Context } from '../context.ts'
import { soleLine, type Element, type HeadingElement } from '../element.ts'
import { endsSentence } from '../words.ts'
import { depthOf, signOf, type Sign } from './sign.ts'

const signs: Readonly<Record<Exclude<Sign, 'short'>, string>> = {
  number: 'a number stands before it',
  capitals: 'it stands alone, in capitals',
  'title case': 'it stands alone, in title case',
}

/** Whether an element reads like running text: so long, or so ended, that a heading may stand before it. */
function isRunning(element: Element | undefined): boolean {
  if (element?.type !== 'text') return false
  const letters = element.lines.reduce((sum, { words }) => sum + words.text.length, 0)
  return letters >= 120 || endsSentence(element.lines.at(-1)?.words.text ?? '')
}

/** Whether the element ends in a colon, so that what follows it is what it announces. */
const announces = (element: Element | undefined): boolean =>
  element?.type === 'text' && /[:：]$/.test(element.lines.at(-1)?.words.text ?? '')

/** Whether anything that a heading can govern follows before the end. */
function governs(elements: readonly Element[], index: number): boolean {
  const next = elements[index + 1]
  if (!next) return false
  if (next.type === 'item' || next.type === 'block' || next.type === 'heading') return true
  return next.type === 'text' && (isRunning(next) || soleLine(next) !== undefined)
}

/** Reads one element as a heading, where it is one. */
function headingAt(
  elements: readonly Element[],
  index: number,
  { report, place }: Context,
): HeadingElement | undefined {
  const element = elements[index]
  const line = soleLine(element)
  if (!line || !element) return undefined
  const [before, after] = [elements[index - 1], elements[index + 1]]
  if (before?.group === element.group || after?.group === element.group) return undefined
  const { text } = line.words
  const sign = signOf(text)
  if (!sign || !governs(elements, index) || announces(before)) return undefined
  const runningAfter = isRunning(after)
  if (sign === 'short') {
    if (!runningAfter && after?.type !== 'item' && after?.type !== 'block') return undefined
    report('text/heading-guessed', { heading: text }, place(line.words))
  } else {
    const leads =
      runningAfter || after?.type !== 'text' || isRunning(elements[index + 2]) || elements[index + 2]?.type === 'item'
    if (!leads) return undefined
    report('text/heading', { heading: text, sign: signs[sign] }, place(line.words))
  }
  return { type: 'heading', group: element.group, words: line.words, level: sign === 'number' ? depthOf(text) : 1 }
}

/**
 * Headings without marks: short lines, each alone in its group, before something that they can govern. Numbers, capitals
 * and title case tell more than shortness, so they may also stand before another heading. Declines behind a line that ends in a
 * colon (what follows is what was announced), at the end of the text, before nothing, and for credits and bylines.
 */
export function loneHeadings(elements: readonly Element[], context: Context): readonly Element[] {
  return elements.map((element, index) => headingAt(elements, index, context) ?? element)
}
