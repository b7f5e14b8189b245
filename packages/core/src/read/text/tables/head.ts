import type { Stretch } from '../stretch.ts'
import { endsOpen, isNumeric, isTitleCase, wordsOf } from '../words.ts'

/**
 * Whether the first row of a table holds the headers of its columns: all its cells (the first may be empty) are short and
 * end as no sentence does, none is a number (but years behind the first), and either a column below is of numbers, or the cells are in title case and
 * some cell below is not.
 */
export function hasHead(rows: readonly (readonly Stretch[])[]): boolean {
  const [first, ...body] = rows
  if (!first || body.length === 0) return false
  const isYear = (text: string) => /^(?:19|20)\d{2}$/.test(text)
  const isShort = (text: string) => text.length <= 60 && !endsOpen(text)
  if (
    !first.every(({ text }, column) =>
      text === '' ? column === 0 : isShort(text) && (!isNumeric(text) || (column > 0 && isYear(text))),
    )
  )
    return false
  const columnOfNumbers = first.some((_, column) => body.every(row => isNumeric(row[column]?.text ?? '')))
  const isTitle = ({ text }: Stretch) => text === '' || isTitleCase(wordsOf(text))
  return columnOfNumbers || (first.every(isTitle) && body.some(row => !row.every(isTitle)))
}
