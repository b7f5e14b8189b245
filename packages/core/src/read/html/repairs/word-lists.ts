import { isSame, madeOf, rewrite, withChildren } from '../rewrite.ts'
import type { Element, Node } from '../tree.ts'
import { shownTexts } from '../visible.ts'
import { hasClass, isSpace, rawText } from '../words.ts'
import type { Page, Repair } from './repair.ts'
import { styleOf } from './style.ts'

/**
 * Damage: Word’s HTML. Its lists are paragraphs that say their level in `mso-list` and carry their marker as text; its title, quotes and
 * empty paragraphs are known by class alone. The paragraphs become nested lists without the markers, the classes become elements. Declines:
 * paragraphs without `mso-list`, however they begin (see `faked-lists.ts`).
 */
export const wordLists: Repair = (nodes, page) =>
  listed(
    rewrite(nodes, element => {
      if (element.name === 'o:p' && rawText(element.children).replaceAll(/[\s\u00A0]/g, '') === '') return []
      if (element.name === 'p' && hasClass(element, 'MsoTitle')) return [{ ...element, name: 'h1' }]
      if (element.name === 'p' && (hasClass(element, 'MsoQuote') || hasClass(element, 'MsoIntenseQuote')))
        return [madeOf('blockquote', [element], element.place)]
      return [withChildren(element, listed(element.children, page))]
    }),
    page,
  )

interface Item {
  readonly level: number
  readonly marker: string
  readonly element: Element
}

/** Children with runs of list paragraphs made lists. */
function listed(nodes: readonly Node[], page: Page): readonly Node[] {
  const found: Node[] = []
  let run: Item[] = []
  const endRun = () => {
    if (run.length > 0) found.push(...listsOf(run))
    run = []
  }
  for (const node of nodes) {
    const item = node.type === 'element' ? itemOf(node, page) : undefined
    if (item) run.push(item)
    else if (run.length === 0 || !isSpace(node)) {
      endRun()
      found.push(node)
    }
  }
  endRun()
  return isSame(found, nodes) ? nodes : found
}

function itemOf(element: Element, { sign }: Page): Item | undefined {
  if (element.name !== 'p') return undefined
  const level = /\blevel(\d)/.exec(styleOf(element, 'mso-list'))?.[1]
  if (level === undefined) return undefined
  let marker = ''
  const [whole] = rewrite([element], inner => {
    if (styleOf(inner, 'mso-list') !== 'ignore') return [inner]
    for (const text of shownTexts(inner.children)) sign(text.place)
    marker = rawText(inner.children).replaceAll(/[\s\u00A0]/g, '')
    return []
  })
  return whole?.type === 'element' ? { level: Number(level), marker, element: whole } : undefined
}

/** Nests items by their levels; a deeper run goes into the item before it. */
function listsOf(items: readonly Item[]): readonly Node[] {
  const lists: Node[] = []
  let index = 0
  while (index < items.length) {
    const first = items[index] as Item
    const entries: Element[] = []
    const isNumbered = numberIn(first.marker) !== undefined
    while (index < items.length) {
      const item = items[index] as Item
      if (
        item.level < first.level ||
        (item.level === first.level && (numberIn(item.marker) !== undefined) !== isNumbered)
      )
        break
      if (item.level === first.level) {
        entries.push(madeOf('li', [item.element], item.element.place))
        index++
        continue
      }
      const end = items.findIndex((each, at) => at > index && each.level <= first.level)
      const deeper = items.slice(index, end === -1 ? items.length : end)
      const last = entries.pop() as Element
      entries.push(withChildren(last, [...last.children, ...listsOf(deeper)]))
      index += deeper.length
    }
    const start = numberIn(first.marker)
    const place = first.element.place
    lists.push(
      start === undefined
        ? madeOf('ul', entries, place)
        : madeOf('ol', entries, place, start === 1 ? {} : { start: String(start) }),
    )
  }
  return lists
}

/** The number that a marker counts: digits, or letters and Roman numerals, which begin anew; undefined for a bullet. */
function numberIn(marker: string): number | undefined {
  const [, digits, letters] = /^\(?(?:(?:\d+\.)*(\d{1,4})|([a-z]{1,4}))[.)]$/i.exec(marker) ?? []
  if (digits !== undefined) return Number(digits)
  return letters === undefined ? undefined : 1
}
