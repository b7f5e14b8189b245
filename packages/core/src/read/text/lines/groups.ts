import { hasWords } from '../words.ts'
import { isAside, signOf } from '../headings/sign.ts'
import { markerOf } from '../lists/marker.ts'
import { isRow } from '../rows.ts'
import { isBlank, type Line } from './line.ts'

/** Longer than any width at which programs break lines: such a line is a whole paragraph. */
const unbroken = 130

const isLong = ({ words }: Line): boolean => words.text.length > unbroken
const isItem = ({ words }: Line): boolean => markerOf(words) !== undefined

/** Whether a line reads like a heading by more than being short. */
function isHeading({ words: { text } }: Line): boolean {
  const sign = signOf(text)
  return sign === 'title case' || sign === 'capitals' || sign === 'number'
}

/**
 * Text that sets no blank line between its paragraphs: a group in which two or more lines, and a third of all, are
 * longer than any width, or one in which every line is that long, a heading, a byline or an item. Then each long line, and each
 * heading that such a line, a byline or an item follows, stands by itself; other lines stay together, as a table or a list needs.
 */
function apart(group: readonly Line[]): readonly (readonly Line[])[] {
  if (group.length < 2) return [group]
  const long = group.filter(isLong).length
  const isAsideLine = ({ words }: Line): boolean =>
    words.text.length <= unbroken && hasWords(words.text) && isAside(words.text)
  const leads = (line: Line, next: Line | undefined): boolean =>
    next !== undefined && !isItem(line) && (isLong(next) || isItem(next) || isAsideLine(next)) && isHeading(line)
  const start = group.findIndex(line => !isRow(line))
  const [first, second] = [group[start], group[start + 1]]
  const hasByline = first && second && isAsideLine(second) && leads(first, second)
  const isMixed = long > 0 && group.every(line => isLong(line) || isItem(line) || isAsideLine(line) || isHeading(line))
  if (!hasByline && !isMixed && (long < 2 || long * 3 < group.length)) return [group]
  const groups: Line[][] = []
  let open: Line[] | undefined
  group.forEach((line, index) => {
    if (isLong(line) || leads(line, group[index + 1])) {
      groups.push([line])
      open = undefined
    } else if (open) open.push(line)
    else groups.push((open = [line]))
  })
  return groups
}

/** Cuts lines into groups: those that blank lines set apart, and whole paragraphs that stand line by line. */
export function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  let open: Line[] | undefined
  for (const line of lines) {
    if (isBlank(line)) open = undefined
    else if (open) open.push(line)
    else groups.push((open = [line]))
  }
  return groups.flatMap(apart)
}
