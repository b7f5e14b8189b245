import {
  handle,
  type Block,
  type Code,
  type DefinitionList,
  type Handlers,
  type Math,
  type Quote,
} from '../../model/index.ts'
import { attribute, escapedHtml } from './characters.ts'
import { elementOfBlocks, elementOfRun } from './cells.ts'
import type { Context } from './context.ts'
import { figure } from './figures.ts'
import { imageTag } from './images.ts'
import { inlines } from './inlines.ts'
import { languageAttributes, passages } from './languages.ts'
import { list } from './lists.ts'
import { table } from './tables.ts'

/** A block and its context, and the sign by which a list differs from one before it. */
interface BlockContext extends Context {
  readonly listSign: 'first' | 'second'
}

const handlers: Handlers<Block, BlockContext, string> = {
  paragraph: ({ content }, context) => {
    const [only] = content
    const isDecoration = only?.type === 'image' && only.alternative === '' && content.length === 1
    return isDecoration ? `<p>${imageTag(only)}</p>` : inlines(content, context)
  },
  list: (node, context) => list(node, context.listSign, context),
  definitionList,
  table,
  figure,
  quote,
  callout: ({ kind, title, blocks: inner }, context) => {
    const marker = `[!${kind.toUpperCase()}]`
    const words = title ? `${marker} ${inlines(title, context, { singleLine: true, before: ' ' })}` : marker
    const first = inner[0]
    const joint = title || first?.type !== 'paragraph' || context.explicitIds.has(first.id) ? '\n\n' : '\n'
    return quoted(`${words}${joint}${blocks(inner, context)}`)
  },
  code,
  math,
  thematicBreak: () => '---',
}

/** The kinds of block whose own tag carries their id. */
const carriesId = new Set<Block['type']>(['table', 'figure'])

/** Blocks that follow each other, with an empty line between them. */
export function blocks(nodes: readonly Block[], context: Context): string {
  if (context.isCompact || context.language !== undefined) return passage(nodes, context)
  return passages(nodes)
    .map(({ language, blocks: own }) =>
      language === undefined
        ? passage(own, context)
        : `<div${languageAttributes(language)}>\n\n${passage(own, { ...context, language })}\n\n</div>`,
    )
    .join('\n\n')
}

/** Blocks in one language. */
function passage(nodes: readonly Block[], context: Context): string {
  let sign: 'first' | 'second' = 'first'
  return nodes
    .map((node, index) => {
      const before = nodes[index - 1]
      const follows = node.type === 'list' && before?.type === 'list' && before.marker.type === node.marker.type
      sign = follows && sign === 'first' ? 'second' : 'first'
      const text = handle(handlers, node, { ...context, listSign: sign })
      return context.explicitIds.has(node.id) && !carriesId.has(node.type)
        ? `<div id=${attribute(node.id)}>\n\n${text}\n\n</div>`
        : text
    })
    .join('\n\n')
}

/** A quote; who said it stands behind an em dash. */
function quote({ blocks: inner, attribution }: Quote, context: Context): string {
  const text = blocks(inner, context)
  if (attribution) return quoted(`${text}\n\n— ${inlines(attribution, context, { before: ' ' })}`)
  const last = inner.at(-1)
  if (last?.type !== 'paragraph' || context.explicitIds.has(last.id)) return quoted(text)
  const words = inlines(last.content, context)
  return quoted(words.startsWith('— ') ? `${text.slice(0, text.length - words.length)}&mdash;${words.slice(1)}` : text)
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
    .join('\n')

/** A definition list in HTML; groups around its items where a term without definition would run into the next term. */
function definitionList({ items }: DefinitionList, context: Context): string {
  const needsGroups = items.slice(0, -1).some(({ definitions }) => definitions.length === 0)
  const lines = items.flatMap(({ terms, definitions }) => [
    ...(needsGroups ? ['<div>'] : []),
    ...terms.map(term => elementOfRun('dt', term, context)),
    ...definitions.map(definition => elementOfBlocks('dd', 'dd', definition, context)),
    ...(needsGroups ? ['</div>'] : []),
  ])
  return ['<dl>', ...lines, '</dl>'].join('\n')
}

/** Code between fences; in HTML where its language is `math`, because such a fence holds a formula. */
function code({ language, value }: Code, context: Context): string {
  if (language !== 'math' && !losesSpace(value, context)) return fenced('`', 3, language ?? '', value)
  return preformatted(value, language === undefined ? undefined : `language-${language}`)
}

function math({ value }: Math, context: Context): string {
  return losesSpace(value, context) ? preformatted(value, 'math-display') : fenced('$', 2, '', value)
}

/** Whether a line of white space alone would lose its indentation: GFM does not take it off in a footnote. */
const losesSpace = (value: string, { inFootnote }: Context) => inFootnote && /^[\t ]+$/m.test(value)

/** Text kept letter for letter, in HTML. */
function preformatted(value: string, className: string | undefined): string {
  const text = escapedHtml(value).replaceAll(/^[\t ]+$/gm, spaces =>
    spaces.replaceAll(/./g, sign => `&#${sign.charCodeAt(0)};`),
  )
  return `<pre><code${className === undefined ? '' : ` class=${attribute(className)}`}>${text}\n</code></pre>`
}

/** Text between fences that are longer than any run of their sign in it. */
function fenced(sign: string, shortest: number, information: string, value: string): string {
  const longest = (value.match(new RegExp(`\\${sign}+`, 'g')) ?? []).reduce(
    (most, run) => Math.max(most, run.length),
    0,
  )
  const fence = sign.repeat(Math.max(shortest, longest + 1))
  return [`${fence}${information}`, ...(value === '' ? [] : [value]), fence].join('\n')
}
