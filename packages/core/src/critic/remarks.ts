/** Something that someone said about a place in a text. */
export interface PlacedRemark {
  /** Where it stands: an offset in the text. */
  readonly at: number
  readonly text: string
}

/** The first of the signs that stand for remarks while a text is marked: for private use, and in no font. */
const firstStandIn = 0xf0000
const standIns = /[\u{F0000}-\u{FFFFD}]/gu

/** A text with a sign at the place of each remark. */
export const withStandIns = (text: string, remarks: readonly PlacedRemark[]): string =>
  [...remarks.entries()]
    .toSorted(([, one], [, other]) => other.at - one.at)
    .reduce(
      (whole, [index, { at }]) =>
        `${whole.slice(0, at)}${String.fromCodePoint(firstStandIn + index)}${whole.slice(at)}`,
      text.replaceAll(standIns, ''),
    )

/** A marked text with its remarks as CriticMarkup, `{>>Ana, 2026-11-22: a comment<<}`, behind the marks that they stand in. */
export const withRemarks = (text: string, remarks: readonly PlacedRemark[]): string =>
  text
    .replaceAll(/\{(\+\+|~~|--)([^]*?)\1\}/g, outside)
    .replaceAll(standIns, sign => `{>>${oneLine(remarks[(sign.codePointAt(0) ?? 0) - firstStandIn]?.text ?? '')}<<}`)

/** A mark with its stand-ins behind it; without the mark where they are all that it marks. */
function outside(mark: string, kind: string, words: string): string {
  const signs = (words.match(standIns) ?? []).join('')
  if (signs === '') return mark
  const plain = words.replaceAll(standIns, '')
  const [old, now] = plain.split('~>')
  if (kind === '~~' && old === now) return words.slice(words.indexOf('~>') + 2)
  return plain === '' ? signs : `{${kind}${plain}${kind}}${signs}`
}

const oneLine = (words: string) => words.replaceAll(/\s+/g, ' ').replaceAll('<<}', '<< }').trim()
