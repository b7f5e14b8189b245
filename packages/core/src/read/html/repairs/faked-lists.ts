import { isSame, madeOf, rewrite, withChildren } from '../rewrite.ts'
import type { Element, Node } from '../tree.ts'
import { isSpace, rawText } from '../words.ts'
import type { Page, Repair } from './repair.ts'

/**
 * Damage: lists that are paragraphs, or lines of one paragraph, each with its marker as text (`• `, `– `, `1. `). Two or more that stand together
 * with one kind of marker, numbers in their order, become a list without the markers. Declines: a lone line; numbers that do not
 * count on; dashes in dialogue, where a line ends in a quotation mark.
 */
export const fakedLists: Repair = (nodes, page) =>
  listed(
    rewrite(nodes, element => [withChildren(element, listed(element.children, page))]),
    page,
  )

interface Item {
  readonly element: Element
  readonly marker: string
  /** What the item counts; undefined for a bullet. */
  readonly number: number | undefined
}

const bullet = /^[\s\u00A0]*([•·▪◦‣●■○*–—-])[\s\u00A0]+(?=\S)/
const number = /^[\s\u00A0]*(\d{1,3})[.)][\s\u00A0]+(?=\S)/

function itemOf(element: Element): Item | undefined {
  const words = rawText(element.children)
  const sign = bullet.exec(words)?.[1]
  if (sign !== undefined && !/[”"»’]\s*$/.test(words)) return { element, marker: sign, number: undefined }
  const counted = number.exec(words)?.[1]
  return counted === undefined ? undefined : { element, marker: '1', number: Number(counted) }
}

/** The paragraphs of a node: itself, or its lines where each of two or more begins with a marker. */
function itemsOf(node: Node): readonly Item[] {
  if (node.type === 'text' || node.name !== 'p') return []
  const lines = linesOf(node).map(line => withChildren(node, line))
  const items = lines.flatMap(line => itemOf(line) ?? [])
  return items.length === lines.length ? items : []
}

function linesOf(paragraph: Element): readonly (readonly Node[])[] {
  const lines: Node[][] = [[]]
  for (const node of paragraph.children)
    if (node.type === 'element' && node.name === 'br') lines.push([])
    else lines.at(-1)?.push(node)
  return lines.filter(line => line.some(node => !isSpace(node)))
}

function listed(nodes: readonly Node[], page: Page): readonly Node[] {
  const found: Node[] = []
  let run: Item[] = []
  let held: Node[] = []
  const endRun = () => {
    if (run.length > 1) {
      page.report('html/list-faked', { count: run.length }, run[0]?.element.place)
      found.push(listOf(run, page))
    } else found.push(...held)
    run = []
    held = []
  }
  for (const node of nodes) {
    if (isSpace(node) && run.length > 0) {
      held.push(node)
      continue
    }
    const items = itemsOf(node)
    if (!goOn([...run.slice(-1), ...items])) endRun()
    if (items.length === 0 || !goOn(items)) {
      endRun()
      found.push(node)
      continue
    }
    run.push(...items)
    held.push(node)
  }
  endRun()
  return isSame(found, nodes) ? nodes : found
}

/** Whether items have one kind of marker, and count on. */
const goOn = (items: readonly Item[]): boolean =>
  items.every(({ marker, number: counted }, index) => {
    const before = items[index - 1]
    return !before || (before.marker === marker && (counted === undefined || counted === (before.number ?? 0) + 1))
  })

function listOf(items: readonly Item[], page: Page): Element {
  const [first] = items
  const entries = items.map(({ element }) =>
    madeOf('li', [withChildren(element, withoutMarker(element.children, page))], element.place),
  )
  const place = first?.element.place
  if (first?.number === undefined) return madeOf('ul', entries, place)
  return madeOf('ol', entries, place, first.number === 1 ? {} : { start: String(first.number) })
}

/** Nodes without the marker that their first words begin with, also where it stands in a mark or a text of its own. */
function withoutMarker(nodes: readonly Node[], page: Page): readonly Node[] {
  const [first, ...rest] = nodes
  if (!first) return nodes
  if (isSpace(first)) return withoutMarker(rest, page)
  if (first.type === 'element') {
    const inner = withoutMarker(first.children, page)
    return inner.length === 0 ? withoutSpace(rest) : [withChildren(first, inner), ...rest]
  }
  const value = first.value.replace(/^[\s\u00A0]*(?:[•·▪◦‣●■○*–—-]|\d{1,3}[.)])[\s\u00A0]*/, '')
  page.sign(page.placeIn(first, 0, first.value.length - value.length))
  return value === '' ? withoutSpace(rest) : [{ ...first, value }, ...rest]
}

function withoutSpace(nodes: readonly Node[]): readonly Node[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return nodes
  const value = first.value.replace(/^[\s\u00A0]+/, '')
  return value === '' ? withoutSpace(rest) : [{ ...first, value }, ...rest]
}
