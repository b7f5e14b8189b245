import type { SpanLink } from './span.ts'

/** What a field's instruction asks for (ECMA-376 17.16.5), as far as it matters here. */
export type Field =
  | { readonly type: 'note'; readonly bookmark: string }
  | { readonly type: 'link'; readonly link: SpanLink }
  | { readonly type: 'other'; readonly instruction: string }

const unquoted = (word: string) => word.replace(/^"|"$/g, '')

/** Reads a field's instruction. */
export function fieldOf(instruction: string): Field {
  const words: readonly string[] = instruction.trim().match(/"[^"]*"|\S+/g) ?? []
  const [name = '', first = ''] = words
  if (name.toUpperCase() === 'NOTEREF' && first !== '') return { type: 'note', bookmark: unquoted(first) }
  if (name.toUpperCase() === 'HYPERLINK') {
    const local = words.indexOf('\\l')
    const anchor = local > 0 ? `#${unquoted(words[local + 1] ?? '')}` : ''
    const url = first.startsWith('\\') ? '' : unquoted(first)
    return { type: 'link', link: { target: `${url}${anchor}` } }
  }
  return { type: 'other', instruction: words.join(' ') }
}
