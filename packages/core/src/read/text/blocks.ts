import type { DraftBlock, DraftHeading } from '../../draft/index.ts'
import type { Context } from './context.ts'
import type { Element, HeadingElement, TextElement } from './element.ts'
import { plainOf } from './inlines.ts'
import { listsOf, type ListPart } from './lists/list.ts'
import { paragraphsOf } from './paragraphs/paragraph.ts'
import type { Vocabulary } from './paragraphs/vocabulary.ts'

const headingOf = ({ words }: HeadingElement, level: number, context: Context): DraftHeading => ({
  type: 'heading',
  level,
  content: plainOf(words, context),
  place: context.place(words),
})

const indentOf = ({ lines }: TextElement): number => lines[0]?.indent ?? 0

/** How far in most paragraphs of the page begin, those behind items aside. */
function usualIndent(elements: readonly Element[]): number {
  const sums = new Map<number, number>()
  elements.forEach((element, index) => {
    if (element.type !== 'text' || elements[index - 1]?.type === 'item') return
    sums.set(indentOf(element), (sums.get(indentOf(element)) ?? 0) + 1)
  })
  const [most] = [...sums].toSorted(([, first], [, second]) => second - first)
  return most?.[0] ?? 0
}

/** Whether a text hangs from an item behind a blank line: it stands further in than the marker, and than paragraphs do. */
const hangs = (text: TextElement, part: ListPart | undefined, usual: number): boolean =>
  part !== undefined &&
  text.group !== part.item.group &&
  indentOf(text) >= part.item.indent + 2 &&
  indentOf(text) > usual

/** How much lower all headings stand than they need to: what the title took away. */
function spareLevels(elements: readonly Element[]): number {
  const levels = elements.flatMap(element =>
    element.type === 'heading' && element.level !== 'below' ? element.level : [],
  )
  return levels.reduce((least, level) => Math.min(least, level), levels[0] ?? 1) - 1
}

/** Makes blocks of elements that are settled: items into lists, texts into paragraphs, headings at their levels. */
export function blocksOf(
  elements: readonly Element[],
  vocabulary: Vocabulary,
  context: Context,
): readonly DraftBlock[] {
  const blocks: DraftBlock[] = []
  let parts: { item: ListPart['item']; texts: TextElement[] }[] = []
  let section = 0
  const [usual, spare] = [usualIndent(elements), spareLevels(elements)]
  const closeList = () => {
    for (const list of listsOf(parts, vocabulary, context)) blocks.push(list)
    parts = []
  }
  for (const element of elements) {
    if (element.type === 'item') {
      parts.push({ item: element, texts: [] })
      continue
    }
    if (element.type === 'text' && hangs(element, parts.at(-1), usual)) {
      parts.at(-1)?.texts.push(element)
      continue
    }
    closeList()
    if (element.type === 'text')
      for (const paragraph of paragraphsOf(element.lines, vocabulary, context)) blocks.push(paragraph)
    else if (element.type === 'block') blocks.push(element.block)
    else if (element.type === 'heading') {
      if (element.level !== 'below') section = element.level - spare
      blocks.push(headingOf(element, element.level === 'below' ? section + 1 : section, context))
    }
  }
  closeList()
  return blocks
}
