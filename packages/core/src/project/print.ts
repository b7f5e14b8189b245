import { styleText } from 'node:util'
import type { Diagnostic, Severity } from '../diagnostic/index.ts'

/** How diagnostics are printed. */
export interface Printing {
  readonly color: boolean
  /** The text of a source by its file's name, so that the line can be shown. */
  readonly textOf: (file: string) => string | undefined
}

const names: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const colors = { error: 'red', warning: 'yellow', info: 'cyan' } as const
const widest = 100

/** Where a diagnostic points, as editors and terminals understand it: `file:line:column`. */
export const whereOf = ({ place }: Diagnostic): string =>
  place ? `${place.file}:${place.start.line}:${place.start.column}` : ''

/** One diagnostic as lines for a person: where, what, the source line with a caret under the words that are meant, and what to do. */
export function printDiagnostic(diagnostic: Diagnostic, { color, textOf }: Printing): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text
  const { severity, message, hint, code } = diagnostic
  const where = whereOf(diagnostic)
  const head = [
    where && paint('bold', where),
    paint([colors[severity], 'bold'], names[severity]),
    message,
    paint('dim', `(${code})`),
  ]
  const lines = [head.filter(Boolean).join(' ')]
  const source = diagnostic.place && excerpt(diagnostic, textOf(diagnostic.place.file))
  if (source)
    lines.push(
      `${paint('dim', source.gutter)}${source.line}`,
      `${source.indent}${paint(colors[severity], source.carets)}`,
    )
  if (hint !== undefined) lines.push(`    ${hint}`)
  return lines.join('\n')
}

/** The line that a diagnostic points at, cut to a window around the place, and carets under what is meant. */
function excerpt({ place }: Diagnostic, text: string | undefined) {
  if (!place || text === undefined) return undefined
  const { start, end } = place
  const line = text.split(/\r\n?|\n/, start.line)[start.line - 1]
  if (line === undefined || line.trim() === '') return undefined
  const column = Math.min(start.column - 1, line.length)
  const from = column > widest - 20 ? column - 30 : 0
  const shown = line.slice(from, from + widest)
  const before = line.slice(from, column).replace(/[^\t]/g, ' ')
  const to = end.line === start.line ? end.column - 1 : line.length
  const length = Math.max(1, Math.min(to, from + shown.length) - column)
  const gutter = ` ${String(start.line).padStart(4)} │ ${from > 0 ? '…' : ''}`
  return {
    gutter,
    line: `${shown}${from + widest < line.length ? '…' : ''}`,
    indent: `${' '.repeat(gutter.length)}${before}`,
    carets: '^'.repeat(length),
  }
}

/** One diagnostic as a line of JSON (NDJSON): severity, code, message, hint, file, line and column. */
export function jsonDiagnostic({ severity, code, message, hint, place, block }: Diagnostic): string {
  const at = place
    ? {
        file: place.file,
        line: place.start.line,
        column: place.start.column,
        endLine: place.end.line,
        endColumn: place.end.column,
      }
    : {}
  return JSON.stringify({
    severity,
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...at,
    ...(block === undefined ? {} : { block }),
  })
}

/** How many diagnostics there are of each severity. */
export type Tally = { readonly [Each in Severity]: number }

/** Counts diagnostics by severity. */
export function tally(diagnostics: readonly Diagnostic[]): Tally {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

const plural = (count: number, word: string) => `${count === 0 ? 'no' : count} ${word}${count === 1 ? '' : 's'}`

/** A tally in words: `1 error, no warnings`. */
export const tallyInWords = ({ error, warning }: Tally): string =>
  `${plural(error, 'error')}, ${plural(warning, 'warning')}`
