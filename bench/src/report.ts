/** A table in Markdown: the first row is its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? `:${'-'.repeat(width - 1)}` : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n')
}

const grouped = (whole: number): string => String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')

export const count = (value: number): string => grouped(Math.round(value))
export const milliseconds = (seconds: number): string => `${grouped(Math.round(seconds * 1000))} ms`
export const seconds = (value: number): string => `${value.toFixed(2)} s`
export const kilobytes = (bytes: number): string => `${grouped(Math.round(bytes / 1000))} kB`
export const megabytes = (bytes: number): string => `${grouped(Math.round(bytes / 1e6))} MB`
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
export const times = (ratio: number): string => `${ratio.toFixed(2)}×`
