import type { Context } from './context.ts'
import type { Element } from './element.ts'
import { dropRow, isEllipsis } from './rows.ts'

const isPassage = (element: Element | undefined): boolean =>
  element?.type === 'text' || element?.type === 'item' || element?.type === 'block'

const isBreak = (element: Element | undefined): boolean =>
  element?.type === 'block' && element.block.type === 'thematicBreak'

/**
 * Rows of marks without words (`* * *`, `------`). One that stands alone between two passages is a break between them;
 * three points are words left out, and stay; every other (at the text's ends, beside a heading, within a group, the second of
 * two) separates nothing and is left out.
 */
export function breaks(elements: readonly Element[], context: Context): readonly Element[] {
  const kept: Element[] = []
  elements.forEach((element, index) => {
    if (element.type !== 'row') {
      kept.push(element)
      return
    }
    const { line, group } = element
    const [before, after] = [kept.at(-1), elements.slice(index + 1, index + 20).find(({ type }) => type !== 'row')]
    const isAlone = elements[index - 1]?.group !== group && elements[index + 1]?.group !== group
    const isBetween = isPassage(before) && !isBreak(before) && isPassage(after)
    if (isEllipsis(line) && isBetween) kept.push({ type: 'text', group, lines: [line] })
    else if (isAlone && isBetween) {
      context.report('text/thematic-break', { row: line.words.text }, context.place(line.words))
      context.sign(line.words)
      kept.push({ type: 'block', group, block: { type: 'thematicBreak', place: context.place(line.words) } })
    } else dropRow(line, context)
  })
  return kept
}
