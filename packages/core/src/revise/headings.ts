/**
 * A heading of Markdown at another level: only its marker changes. A heading with a line below it (CommonMark 4.3) keeps
 * that form at the two levels that have it; undefined where the text is neither form of heading.
 */
export function relevelled(source: string, level: number): string | undefined {
  const signs = '#'.repeat(level)
  const marked = /^( {0,3})#{1,6}(?=[ \t]|\r?\n|$)([^\n]*?)([ \t]+#+[ \t]*)?$/.exec(source)
  if (marked) {
    const [, indent = '', words = '', closing] = marked
    return `${indent}${signs}${words}${closing === undefined ? '' : closing.replace(/#+/, signs)}`
  }
  const [, words, line] = /^([^]*\S)([ \t]*\r?\n {0,3}(?:=+|-+)[ \t]*)$/.exec(source) ?? []
  if (words === undefined || line === undefined) return undefined
  if (level <= 2) return `${words}${line.replaceAll(/[=-]/g, level === 1 ? '=' : '-')}`
  return `${signs} ${words
    .trim()
    .split(/[ \t]*\r?\n[ \t]*/)
    .join(' ')}`
}
