import { styleText } from 'node:util'
import { placesIn, wordChanges, type Change, type WordChange } from '@stet/core'
import { table } from '../table.ts'
import { said, type PlacedComment } from './remarks.ts'

/** What there is to tell about what came back. */
export interface Account {
  /** The article's file, as a person names it. */
  readonly file: string
  /** The text that the changes were made to, and the one that they gave. */
  readonly before: string
  readonly after: string
  readonly changes: readonly Change[]
  readonly comments: readonly PlacedComment[]
  readonly color: boolean
}

const kinds = ['changed', 'added', 'removed', 'moved', 'split', 'merged'] as const
const things = {
  heading: 'Headings',
  block: 'Paragraphs and blocks',
  footnote: 'Footnotes',
  metadata: 'Fields',
} as const

/** What was done, as a person reads it on a terminal: a table of counts, each change word by word, and the comments. */
export function report({ file, before, after, changes, comments, color }: Account): string {
  const lineOf = (text: string) => {
    const { position } = placesIn(file, text)
    return (offset: number) => position(offset).line
  }
  const oldLine = lineOf(before)
  return [
    ...(changes.length > 0 ? [countsOf(changes, color)] : []),
    ...changes.map(change => {
      const where = change.stretch ? `${file}:${oldLine(change.stretch.start)} ` : ''
      return `${paint('bold', `${where}${change.kind}`, color)}\n${indented(detail(change, color))}`
    }),
    ...(comments.length > 0 ? [commentsOf(comments, file, lineOf(after), color)] : []),
  ].join('\n\n')
}

const paint = (style: Parameters<typeof styleText>[0], text: string, color: boolean) =>
  color ? styleText(style, text, { validateStream: false }) : text

const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '    ')

function countsOf(changes: readonly Change[], color: boolean): string {
  const shown = kinds.filter(kind => changes.some(change => change.kind === kind))
  const rows = (Object.keys(things) as (keyof typeof things)[])
    .map(what => [
      things[what],
      ...shown.map(kind => String(changes.filter(change => change.what === what && change.kind === kind).length)),
    ])
    .filter(([, ...counts]) => counts.some(count => count !== '0'))
  return table(['', ...shown.map(kind => kind[0]?.toUpperCase() + kind.slice(1))], rows, { color, widest: 30 })
}

/** How much of what stayed is shown beside a change, in characters. */
const around = 40

function detail({ kind, before, after }: Change, color: boolean): string {
  if (kind === 'moved') return before.split('\n')[0] ?? ''
  const words = wordChanges(before, after)
  return words.map((word, index) => shown(word, index === 0, index === words.length - 1, color)).join('')
}

function shown({ kind, text }: WordChange, isFirst: boolean, isLast: boolean, color: boolean): string {
  if (kind === 'removed') return color ? paint(['red', 'strikethrough'], text, true) : `[-${text}-]`
  if (kind === 'added') return color ? paint('green', text, true) : `{+${text}+}`
  if (text.length <= 2 * around + 3) return isFirst && isLast ? `${text.slice(0, around)}…` : text
  const head = isFirst ? '' : text.slice(0, around)
  const tail = isLast ? '' : text.slice(-around)
  return `${head}…${tail}`
}

function commentsOf(
  comments: readonly PlacedComment[],
  file: string,
  lineOf: (offset: number) => number,
  color: boolean,
): string {
  const authors = [...new Set(comments.map(({ comment }) => comment.author || 'Somebody'))]
  const rows = authors.map(author => {
    const own = comments.filter(({ comment }) => (comment.author || 'Somebody') === author)
    return [author, String(own.length), String(own.filter(({ comment }) => comment.resolved).length)]
  })
  const told = comments.map(({ comment, at }) => {
    const where = at === undefined ? file : `${file}:${lineOf(at)}`
    const quoted = comment.quoted === '' ? '' : `\n    “${comment.quoted.replaceAll('\n', ' ')}”`
    const first = `${said(comment.author, comment.date)}${comment.resolved ? ' (resolved)' : ''}: ${comment.text}`
    const replies = comment.replies.map(reply => `      ${said(reply.author, reply.date)}: ${reply.text}`)
    return [`${paint('bold', where, color)}${quoted}`, `    ${first}`, ...replies].join('\n')
  })
  return [table(['Comments by', 'All', 'Resolved'], rows, { color, widest: 40 }), ...told].join('\n\n')
}
