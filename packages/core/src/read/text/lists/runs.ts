import type { Element, ItemElement, TextElement } from '../element.ts'
import { endsSentence, wordsOf } from '../words.ts'
import { lineFrom } from '../lines/line.ts'
import { hasMadeBullet } from '../stretch.ts'
import { asLetter } from './marker.ts'

/** Marks that also open speech, a name below a quotation, or a note: one alone is no list. */
const doubtful = new Set(['-', '--', '–', '—', '*', '+', '·', '∙', '○', '□', '▫'])
/** The dash with which many languages open speech: never a list by itself. */
const speech = '—'

/** Lone letters read as letters where they follow one (`h) i)`), as roman numerals elsewhere. */
function settled(items: readonly ItemElement[]): readonly ItemElement[] {
  const result: ItemElement[] = []
  for (const item of items) {
    const before = result.findLast(({ marker }) => marker.family === item.marker.family)?.marker
    const letter = asLetter(item.marker)
    const isLetter = item.marker.kind === 'roman' && before?.kind === letter.kind && before.count + 1 === letter.count
    result.push(isLetter ? { ...item, marker: letter } : item)
  }
  return result
}

const counts = (before: ItemElement | undefined, { marker, indent }: ItemElement): boolean =>
  before !== undefined &&
  before.marker.kind === marker.kind &&
  before.marker.family === marker.family &&
  Math.abs(before.indent - indent) <= 1 &&
  (marker.count === before.marker.count + 1 ||
    (marker.kind === 'number' && marker.count === 1 && before.marker.count === 1))

/** Whether an item has another of its list in the run; a counted one, its neighbour in counting. */
function companions(items: readonly ItemElement[]): readonly boolean[] {
  const sums = new Map<string, number>()
  for (const { marker } of items) sums.set(marker.family, (sums.get(marker.family) ?? 0) + 1)
  const result = items.map(({ marker }) => marker.kind === 'bullet' && (sums.get(marker.family) ?? 0) > 1)
  const latest = new Map<string, number>()
  items.forEach((item, index) => {
    if (item.marker.kind === 'bullet') return
    const key = `${item.marker.kind} ${item.marker.family} ${item.indent >> 1}`
    const before = latest.get(key)
    if (before !== undefined && counts(items[before], item)) result[before] = result[index] = true
    latest.set(key, index)
  })
  return result
}

/** Whether an item that has no other may still be a list: by an unmistakable bullet, or as a numbered sentence. */
function standsAlone({ marker }: ItemElement): boolean {
  if (marker.kind === 'bullet') return !doubtful.has(marker.family) && marker.words.text !== ''
  if (marker.kind !== 'number') return false
  const { text } = marker.words
  return endsSentence(text) || text.length > 120 || wordsOf(text).length > 14
}

/** What an item that is in no list is: text, or, when it has no words, a row of marks. A bullet that a repair put there goes. */
function asOther({ group, lines, marker, indent }: ItemElement): readonly Element[] {
  const [line, ...rest] = lines
  if (line && hasMadeBullet(line.words)) {
    const left = marker.words.text === '' ? rest : [lineFrom(marker.words, indent), ...rest]
    return left.length > 0 ? [{ type: 'text', group, lines: left }] : []
  }
  const isMark = marker.kind === 'bullet' && marker.words.text === '' && line !== undefined && rest.length === 0
  return [isMark ? { type: 'row', group, line } : { type: 'text', group, lines }]
}

const isEmpty = ({ marker, lines }: ItemElement): boolean => marker.words.text === '' && lines.length === 1

/** Joins texts that stood in one group. */
function joined(elements: readonly Element[]): readonly Element[] {
  const result: Element[] = []
  let lines: TextElement['lines'][number][] = []
  for (const element of elements) {
    const before = result.at(-1)
    if (element.type === 'text' && before?.type === 'text' && before.group === element.group)
      for (const line of element.lines) lines.push(line)
    else if (element.type === 'text') result.push({ ...element, lines: (lines = [...element.lines]) })
    else result.push(element)
  }
  return result
}

/** Whether a text hangs from an item behind a blank line, and the list goes on behind it. */
function bridges(elements: readonly Element[], index: number, item: ItemElement | undefined): boolean {
  const [text, next] = [elements[index], elements[index + 1]]
  if (text?.type !== 'text' || !item || (text.lines[0]?.indent ?? 0) < item.indent + 2) return false
  return next?.type === 'item' && next.marker.family === item.marker.family
}

/**
 * Keeps the items that are in a list and gives the others back as text: a lone `*` (a note), lone or em dashes (speech,
 * a name below a quotation), and counts that nothing goes before or after (`J. Smith`, a year at a line's beginning).
 */
export function trueItems(elements: readonly Element[]): readonly Element[] {
  const result: Element[] = []
  let index = 0
  while (index < elements.length) {
    const run: Element[] = []
    let item: ItemElement | undefined
    for (let next = index; next < elements.length; next++) {
      const element = elements[next] as Element
      if (element.type === 'item') item = element
      else if (!bridges(elements, next, item)) break
      run.push(element)
    }
    if (run.length === 0) {
      result.push(elements[index] as Element)
      index++
      continue
    }
    const items = settled(run.filter(element => element.type === 'item'))
    const accompanied = companions(items)
    let at = 0
    for (const element of run) {
      const current = element.type === 'item' ? items[at] : undefined
      if (!current) {
        result.push(element)
        continue
      }
      const isKept = accompanied[at] === true || standsAlone(current)
      const isList = current.marker.family !== speech && !isEmpty(current) && isKept
      for (const each of isList ? [current] : asOther(current)) result.push(each)
      at++
    }
    index += run.length
  }
  return joined(result)
}
