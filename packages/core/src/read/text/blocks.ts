import type { DraftBlock, DraftHeading } from '../../draft/index.ts'
import type { Context } from './context.ts'
import type { Element, HeadingElement, TextElement } from './element.ts'
import { plainOf } from './inlines.ts'
import { listsOf, type ListPart } from './lists/list.ts'
import { paragraphsOf } from './paragraphs/paragraph.ts'
import type { Vocabulary } from './paragraphs/vocabulary.ts'

const headingOf = ({ words }: HeadingElement, level: number, { place }: Context): DraftHeading => ({
  type: 'heading',
  level,
  content: plainOf(words),
  place: place(words),
})

/** Whether a text hangs from an item behind a blank line: it stands as far in as the item's words. */
const hangs = (text: TextElement, part: ListPart | undefined): boolean =>
  part !== undefined && text.group !== part.item.group && (text.lines[0]?.indent ?? 0) >= part.item.indent + 2

/** Makes blocks of elements that are settled: items into lists, texts into paragraphs, headings at their levels. */
export function blocksOf(
  elements: readonly Element[],
  vocabulary: Vocabulary,
  context: Context,
): readonly DraftBlock[] {
  const blocks: DraftBlock[] = []
  let parts: { item: ListPart['item']; texts: TextElement[] }[] = []
  let section = 0
  const closeList = () => {
    if (parts.length > 0) blocks.push(...listsOf(parts, vocabulary, context))
    parts = []
  }
  for (const element of elements) {
    if (element.type === 'item') {
      parts.push({ item: element, texts: [] })
      continue
    }
    if (element.type === 'text' && hangs(element, parts.at(-1))) {
      parts.at(-1)?.texts.push(element)
      continue
    }
    closeList()
    if (element.type === 'text') blocks.push(...paragraphsOf(element.lines, vocabulary, context))
    else if (element.type === 'block') blocks.push(element.block)
    else if (element.type === 'heading') {
      if (element.level !== 'below') section = element.level
      blocks.push(headingOf(element, element.level === 'below' ? section + 1 : section, context))
    }
  }
  closeList()
  return blocks
}
