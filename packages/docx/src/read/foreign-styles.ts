import type { Standing } from '../style/standing.ts'

const text = (...path: Standing['path']): Standing => ({ kind: { type: 'text' }, path })

/** What styles of other programs say, by their names in lower case: Word's own, those of LibreOffice, Google Docs and Pandoc. */
const standings: ReadonlyMap<string, Standing> = new Map<string, Standing>([
  ...['intense quote', 'block text', 'block quote', 'blockquote', 'block quotation', 'quotations', 'quotation'].map(
    name => [name, text({ type: 'quote', fresh: false })] as const,
  ),
  ...['html preformatted', 'preformatted text', 'code', 'code block', 'codeblock', 'verbatim', 'listing'].map(
    name => [name, { kind: { type: 'code' }, path: [] }] as const,
  ),
  ['captioned figure', { kind: { type: 'figure' }, path: [] }],
  ['endnote text', text({ type: 'note' })],
])

/** What a style that we do not write says of its paragraphs. */
export const foreignStanding = (name: string): Standing | undefined => standings.get(name)

/** Whether a style is that of a table of contents, which programs make from the headings. */
export const isContents = (name: string): boolean =>
  /^(?:toc (?:\d|heading)|contents (?:\d|heading)|table of (?:contents|figures|authorities))$/.test(name)

/** The words for a heading in the names that programs translate; most keep Word's English one. */
const headingWords =
  'heading|überschrift|titre|encabezado|título|titolo|intestazione|rubrik|overskrift|otsikko|kop|nagłówek|nadpis|заголовок|标题|標題|見出し|제목'

const numberedHeading = new RegExp(`^(?:${headingWords}) ?([1-9])$`, 'u')

/** The level of a heading by its style's name. */
export function headingLevel(name: string): number | undefined {
  const level = numberedHeading.exec(name)?.[1]
  return level === undefined ? undefined : Number(level)
}
