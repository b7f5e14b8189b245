import type { CodeUse } from './font-uses.ts'

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')

/** For a glyph that stands for no text of its own: its text is said beside it. */
const nothing = '\u200B'

const perBlock = 100

/** The text of each code (ISO 32000-1 9.10.3); codes are two bytes. */
export function toUnicode(codes: readonly CodeUse[]): string {
  const lines = codes.map(({ code, text }) => `<${hex(code)}> <${utf16(text === '' ? nothing : text)}>`)
  const blocks: string[] = []
  for (let start = 0; start < lines.length; start += perBlock) {
    const part = lines.slice(start, start + perBlock)
    blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}
