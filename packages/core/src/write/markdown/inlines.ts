import { handle, type Handlers, type Inline, type Mark } from '../../model/index.ts'
import { attribute, classesOf, endOfLine, firstOf, lastOf, opensBetween } from './characters.ts'
import type { Context } from './context.ts'
import { image } from './images.ts'
import { link } from './links.ts'
import { literal } from './literal.ts'
import { lonelyIn } from './lonely.ts'
import { nested, type Nested } from './runs.ts'

/** Where a run of inlines stands. */
export interface RunOptions {
  /** Whether it must stay on one line. */
  readonly singleLine?: boolean
  readonly inHeading?: boolean
  readonly inPipeTable?: boolean
  /** What is written before it on its line. */
  readonly before?: string
}

/** The surroundings of a node, and how nodes are written. */
export interface InlineContext extends Required<RunOptions> {
  readonly context: Context
  /** What is written behind it, as far as its first character. */
  readonly after: string
  /** The node right before it. */
  readonly previous: Nested | undefined
  readonly inLink: boolean
  readonly lonely: ReadonlySet<string>
  readonly write: (nodes: readonly Nested[], context: InlineContext) => string
}

/** A run of inlines as Markdown. */
export function inlines(run: readonly Inline[], context: Context, options: RunOptions = {}): string {
  const nodes = nested(run, context.language)
  return write(nodes, {
    context,
    singleLine: false,
    inHeading: false,
    inPipeTable: false,
    before: '',
    ...options,
    after: '',
    previous: undefined,
    inLink: false,
    lonely: lonelyIn(nodes),
    write,
  })
}

const handlers: Handlers<Nested, InlineContext, string> = {
  words: ({ value }, context) => literal(value, context),
  code: ({ value }) => codeSpan(value),
  manner: ({ manner, content }, context) =>
    manner.type === 'language'
      ? tagged(`span lang=${attribute(manner.language)}`, 'span', content, context)
      : marked(manner.mark, content, context),
  lineBreak: (_, { singleLine }) => (singleLine ? '<br>' : '\\\n'),
  link,
  image,
  inlineMath: ({ value }, { previous, after }) =>
    `${previous?.type === 'inlineMath' ? comment : ''}${mathSpan(value, after)}`,
  footnoteReference: ({ footnote }, { context }) => `[^${context.footnoteLabels.get(footnote)}]`,
  citation: ({ reference, locator }) => citation(reference.replace(/^ref-/, ''), locator),
}

function write(nodes: readonly Nested[], context: InlineContext): string {
  const written: string[] = []
  let before = context.before
  let line = ''
  nodes.forEach((node, index) => {
    const next = nodes[index + 1]
    const text = handle(handlers, node, {
      ...context,
      before,
      after: next ? beginningOf(next, context) : context.after,
      previous: nodes[index - 1],
    })
    written.push(text)
    line = endOfLine(line + text)
    if (line !== '') before = line
  })
  return written.join('')
}

/** The first character that a node is written with. */
function beginningOf(node: Nested, { singleLine }: InlineContext): string {
  if (node.type === 'words') return firstOf(node.value)
  if (node.type === 'lineBreak') return singleLine ? '<' : '\\'
  if (node.type === 'inlineMath') return '$'
  if (node.type === 'code') return '`'
  if (node.type === 'manner') return node.manner.type === 'mark' ? (delimiters[node.manner.mark]?.[0] ?? '<') : '<'
  return node.type === 'image' ? '!' : '['
}

/** The delimiters of a mark, the preferred first; tags stand where none would be read as such. */
const delimiters: { readonly [Name in Mark]?: readonly string[] } = {
  strong: ['**'],
  emphasis: ['_', '*'],
  strikethrough: ['~~'],
}

const tags: { readonly [Name in Mark]: string } = {
  code: 'code',
  emphasis: 'em',
  highlight: 'mark',
  strikethrough: 'del',
  strong: 'strong',
  subscript: 'sub',
  superscript: 'sup',
  underline: 'u',
}

/** Marked text between its delimiters, or between tags where no delimiters would be read as such. */
function marked(mark: Mark, content: readonly Nested[], context: InlineContext): string {
  const delimited = (delimiters[mark] ?? [])
    .map(delimiter => ({
      delimiter,
      inner: context.write(content, { ...context, before: delimiter, after: delimiter }),
    }))
    .find(({ delimiter, inner }) => isReadAs(delimiter, inner, context))
  return delimited
    ? `${delimited.delimiter}${delimited.inner}${delimited.delimiter}`
    : tagged(tags[mark], tags[mark], content, context)
}

/** Whether delimiters around a text are read as such (CommonMark 6.2). */
function isReadAs(delimiter: string, inner: string, context: InlineContext): boolean {
  const sign = delimiter.slice(0, 1)
  const before = lastOf(context.before)
  const after = firstOf(context.after)
  if ([before, after, inner.slice(0, 1), inner.slice(-1)].includes(sign)) return false
  if (delimiter === '*' && inner.includes('*')) return false
  const isIn = (outer: string) => delimiter !== '_' || classesOf(outer).every(name => name !== 'letter')
  return isIn(before) && isIn(after) && opensBetween(before, firstOf(inner)) && opensBetween(after, lastOf(inner))
}

const tagged = (opening: string, name: string, content: readonly Nested[], context: InlineContext) =>
  `<${opening}>${context.write(content, { ...context, before: '>', after: '<' })}</${name}>`

/** Keeps apart what would be read as one. */
const comment = '<!-- -->'

/** A code span whose fence is longer than any run of backticks in it (CommonMark 6.1). */
function codeSpan(value: string): string {
  const runs = new Set((value.match(/`+/g) ?? []).map(run => run.length))
  let length = 1
  while (runs.has(length)) length++
  const fence = '`'.repeat(length)
  const padded = /^`|`$/.test(value) || (/^ .* $/s.test(value) && /[^ ]/.test(value)) ? ` ${value} ` : value
  return `${fence}${padded}${fence}`
}

/** Math between dollar signs; between two where one would not be read as math. */
function mathSpan(value: string, after: string): string {
  const runs = new Set((value.match(/\$+/g) ?? []).map(run => run.length))
  let length = runs.has(1) || /^\s|\s$|^\$|\$$/.test(value) || /^\d/.test(after) ? 2 : 1
  while (runs.has(length)) length++
  const fence = '$'.repeat(length)
  return length > 1 && /^[\s$]|[\s$]$/.test(value) ? `${fence} ${value} ${fence}` : `${fence}${value}${fence}`
}

function citation(key: string, locator: string | undefined): string {
  const isPlain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.:/-]*[\p{L}\p{N}])?$/u.test(key) && !/[:/]{2}|www\./i.test(key)
  const isQuiet =
    locator === undefined || /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,:–—’()/§%-]*[\p{L}\p{N}.)])?$/u.test(locator)
  if (isPlain && isQuiet && !/:\/\/|www\./i.test(locator ?? ''))
    return locator === undefined ? `[@${key}]` : `[@${key}, ${locator}]`
  const said = locator === undefined ? '' : ` data-locator=${attribute(locator)}`
  return `<a role="doc-biblioref" href=${attribute(`#${key.replaceAll('%', '%25')}`)}${said}></a>`
}
