import type { Stretch } from '../stretch.ts'

/** Debris of one tag in a line. */
export interface Token {
  /** Where it stands in the line's words. */
  readonly from: number
  readonly to: number
  readonly name: string
  readonly closing: boolean
  /** Whether it still has its opening bracket, so that nothing but a tag can be meant. */
  readonly bracketed: boolean
}

/** Tags that make a table, its rows and its cells. */
export const cellNames: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'])
const listNames: ReadonlySet<string> = new Set(['ul', 'ol', 'li'])

/** Whether a tag is one of structure, whose name is no word. */
export const isStructural = (name: string): boolean => cellNames.has(name) || listNames.has(name)

const name =
  'table|thead|tbody|tfoot|tr|td|th|caption|colgroup|ul|ol|li|dl|dt|dd|div|span|section|article|figure|figcaption|blockquote|strong|em|br|hr|h[1-6]|p|b|i|u|a'
const form = new RegExp(
  `<\\s{0,3}(/?)\\s{0,3}(${name})(?:\\s[^<>]{0,200})?\\s{0,3}/?>` +
    `|(?<![\\p{L}\\p{N}<_.-])(/?)\\s?(${name})\\s{1,3}>` +
    `|(?<![\\p{L}\\p{N}<_.-])/(${name})>` +
    `|<\\s{0,3}(/?)\\s{0,3}(${name})$`,
  'giu',
)

/**
 * All that looks like debris in a line: `< td >`, `< /td >`, `td >` (a closing tag that lost its `</`), `/td>` and, at
 * the line's end, `< td`. Whether it is debris, the page must show.
 */
export function tokensOf({ text }: Stretch): readonly Token[] {
  if (!text.includes('>') && !text.includes('<')) return []
  return [...text.matchAll(form)].map(match => {
    const [whole, slashed, opened, slash, lone, closed, cutSlash, cut] = match
    const bracketed = opened !== undefined || cut !== undefined
    return {
      from: match.index,
      to: match.index + whole.length,
      name: (opened ?? lone ?? closed ?? cut ?? '').toLowerCase(),
      closing: bracketed ? (slashed ?? cutSlash) === '/' : slash !== undefined || closed !== undefined,
      bracketed,
    }
  })
}
