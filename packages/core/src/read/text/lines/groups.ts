import { isBlank, type Line } from './line.ts'

/** Longer than any width at which programs break lines: such a line is a whole paragraph. */
const unbroken = 130

/**
 * Text that sets no blank line between its paragraphs: two or more lines of a group, and a third of all, are longer than
 * any width. Then each long line stands by itself; shorter lines between them stay together, as a table or a list needs.
 */
function apart(group: readonly Line[]): readonly (readonly Line[])[] {
  const isLong = ({ words }: Line) => words.text.length > unbroken
  const long = group.filter(isLong).length
  if (long < 2 || long * 3 < group.length) return [group]
  const groups: Line[][] = []
  let open: Line[] | undefined
  for (const line of group) {
    if (isLong(line)) {
      groups.push([line])
      open = undefined
    } else if (open) open.push(line)
    else groups.push((open = [line]))
  }
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
