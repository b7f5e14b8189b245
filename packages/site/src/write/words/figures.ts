import type { SiteWords } from './site-words.ts'

/** A size in kB or MB of a thousand, as a person would say it: three figures at most, and never 0. */
export function sizeInWords(bytes: number, words: SiteWords): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  if (kilobytes < 1000) return `${kilobytes} kB`
  const megabytes = bytes / 1_000_000
  return `${megabytes < 99.95 ? megabytes.toFixed(1).replace('.', words.decimalMark) : Math.round(megabytes)} MB`
}
