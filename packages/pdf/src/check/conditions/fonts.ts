import type { PDFContext, PDFDict } from 'pdf-lib'
import type { Condition } from '../checked.ts'
import { streamOf } from '../file.ts'
import type { Finding } from '../finding.ts'
import { glyphWidths } from '../true-type.ts'
import { dictionaryOf, entryOf, innerOf, membersOf, nameOf, numberOf, rawEntryOf } from '../values.ts'

/** Fonts are embedded, their widths are true, and every code that is shown stands for text (Matterhorn 10-001, checkpoint 31). */
export const fonts: Condition = ({ file: { context }, marks }) => {
  const shown = new Map<PDFDict, Set<number>>()
  const pages = new Map<PDFDict, number>()
  for (const { page, shown: onPage } of marks)
    for (const [font, codes] of onPage) {
      const known = shown.get(font) ?? new Set()
      for (const code of codes) known.add(code)
      shown.set(font, known)
      if (!pages.has(font)) pages.set(font, page.number)
    }
  return [...shown].flatMap(([font, codes]) =>
    ofFont(context, font, codes).map(each => ({ ...each, page: pages.get(font)! })),
  )
}

function ofFont(context: PDFContext, font: PDFDict, codes: ReadonlySet<number>): readonly Finding[] {
  const name = nameOf(entryOf(context, font, 'BaseFont')) ?? 'without a name'
  const said = (checkpoint: string, words: string): Finding => ({ checkpoint, message: `The font ${name} ${words}.` })
  const isComposite = nameOf(entryOf(context, font, 'Subtype')) === 'Type0'
  const real = isComposite
    ? dictionaryOf(context, membersOf(context, entryOf(context, font, 'DescendantFonts'))[0])
    : font
  const descriptor = innerOf(context, real, 'FontDescriptor')
  const program = descriptor && ['FontFile', 'FontFile2', 'FontFile3'].find(key => entryOf(context, descriptor, key))
  if (!descriptor || program === undefined) return [said('31-009', 'is not embedded')]
  const findings = textFindings(context, font, codes, said)
  if (!isComposite || program !== 'FontFile2' || !real) return findings
  if (entryOf(context, real, 'CIDToGIDMap') === undefined)
    return [...findings, said('31-004', 'does not say which glyph each code shows')]
  const widths = glyphWidths(streamOf(context, rawEntryOf(descriptor, program)) ?? new Uint8Array())
  if (!widths) return [...findings, said('31-009', 'is embedded as something that is no font')]
  const map = streamOf(context, rawEntryOf(real, 'CIDToGIDMap'))
  const glyphOf = (code: number) => (map ? ((map[code * 2] ?? 0) << 8) | (map[code * 2 + 1] ?? 0) : code)
  const declared = declaredWidths(context, real)
  const usual = numberOf(entryOf(context, real, 'DW')) ?? 1000
  const all = [...codes]
  return [
    ...findings,
    ...(all.some(code => glyphOf(code) === 0) ? [said('31-030', 'shows its glyph for what it has not')] : []),
    ...(all.some(code => glyphOf(code) >= widths.length)
      ? [said('31-011', 'does not hold a glyph that is shown')]
      : []),
    ...(all.some(code => Math.abs((declared.get(code) ?? usual) - (widths[glyphOf(code)] ?? 0)) > 1)
      ? [said('31-016', 'has other widths than the file says')]
      : []),
  ]
}

function textFindings(
  context: PDFContext,
  font: PDFDict,
  codes: ReadonlySet<number>,
  said: (checkpoint: string, words: string) => Finding,
): Finding[] {
  const bytes = streamOf(context, rawEntryOf(font, 'ToUnicode'))
  if (!bytes) return [said('31-027', 'does not say which text its codes stand for')]
  const texts = textsOf(Buffer.from(bytes).toString('latin1'))
  const used = [...codes].flatMap(code => texts.get(code) ?? [])
  return [
    ...([...codes].some(code => (texts.get(code) ?? '') === '') ? [said('10-001', 'shows a code without a text')] : []),
    ...(used.some(text => text.includes('\u0000')) ? [said('31-028', 'has a code that stands for U+0000')] : []),
    ...(used.some(text => /[\uFEFF\uFFFE]/.test(text))
      ? [said('31-029', 'has a code that stands for U+FEFF or U+FFFE')]
      : []),
  ]
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** The text of each code in a CMap (ISO 32000-1 9.10.3). */
function textsOf(map: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]*)>/g))
      texts.set(Number.parseInt(code, 16), utf16(text))
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(
      /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g,
    )) {
      const first = Number.parseInt(from, 16)
      const words = utf16(text)
      for (let code = first; code <= Number.parseInt(to, 16); code++)
        texts.set(code, words.slice(0, -1) + String.fromCharCode(words.charCodeAt(words.length - 1) + code - first))
    }
  return texts
}

/** The widths of a composite font's codes (ISO 32000-1 9.7.4.3). */
function declaredWidths(context: PDFContext, font: PDFDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const parts = membersOf(context, entryOf(context, font, 'W'))
  for (let at = 0; at + 1 < parts.length;) {
    const first = numberOf(parts[at]) ?? 0
    const last = numberOf(parts[at + 1])
    if (last === undefined) {
      membersOf(context, parts[at + 1]).forEach((width, index) => widths.set(first + index, numberOf(width) ?? 0))
      at += 2
      continue
    }
    for (let code = first; code <= last; code++) widths.set(code, numberOf(parts[at + 2]) ?? 0)
    at += 3
  }
  return widths
}
