import type { Report } from '../../diagnostic/index.ts'
import type { catalog } from './diagnostics.ts'
import type { Locate } from './places.ts'

/** The text with the replacement character for each NUL, as HTML and CommonMark (2.3) ask; the first is reported. */
export function withoutNul(text: string, locate: Locate, report: Report<typeof catalog>): string {
  const first = text.indexOf('\0')
  if (first === -1) return text
  report('html/nul', { count: text.split('\0').length - 1 }, locate(first, first + 1))
  return text.replaceAll('\0', '\uFFFD')
}
