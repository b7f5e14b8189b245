import type { InlineContext } from './inlines.ts'
import type { Nested } from './runs.ts'

/** A link: between angle brackets where its words are its address, else with its address behind its words. */
export function link(node: Extract<Nested, { readonly type: 'link' }>, context: InlineContext): string {
  const { url, content } = node
  const [only] = content
  const words = only?.type === 'words' && content.length === 1 ? only.value : undefined
  if (words !== undefined && isAutolink(url, words) && !context.inPipeTable) return `<${words}>`
  const inner = context.write(content, { ...context, before: '[', after: ']', inLink: true })
  return `[${inner}](${destination(url, context.inPipeTable)})`
}

/** Whether a link may be written as its address alone (CommonMark 6.5). */
const isAutolink = (url: string, words: string) =>
  (words === url && /^[a-z][a-z0-9+.-]{1,31}:[^\s<>\p{Cc}]*$/iu.test(url)) ||
  (url === `mailto:${words}` && /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(words))

/** Where a link or picture points, as Markdown writes it (CommonMark 6.3). */
export function destination(url: string, inPipeTable: boolean): string {
  const escaped = url.replaceAll(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\').replaceAll(/&(?=#?[a-z\d]+;)/gi, '\\&')
  const inTable = inPipeTable ? escaped.replaceAll('|', '\\|') : escaped
  if (url !== '' && !/[\s\p{Cc}<]/u.test(url) && balanced(url)) return inTable
  return `<${inTable.replaceAll(/[<>]/g, '\\$&')}>`
}

function balanced(url: string): boolean {
  let open = 0
  for (const letter of url) {
    if (letter === '(') open++
    if (letter === ')' && --open < 0) return false
  }
  return open === 0
}
