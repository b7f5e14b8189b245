/** Something that someone said about a place in a text. */
export interface PlacedRemark {
  /** Where it stands: an offset in the text. */
  readonly at: number
  readonly text: string
}

/** A text with remarks in it as CriticMarkup: `{>>Ana, 2026-11-22: a comment<<}`. */
export const withRemarks = (text: string, remarks: readonly PlacedRemark[]): string =>
  remarks
    .toSorted((one, other) => other.at - one.at)
    .reduce((whole, { at, text: words }) => `${whole.slice(0, at)}{>>${oneLine(words)}<<}${whole.slice(at)}`, text)

const oneLine = (words: string) => words.replaceAll(/\s+/g, ' ').replaceAll('<<}', '<< }').trim()
