import type { Nodes } from 'mdast'
import { handle, type Handlers } from '../../model/index.ts'
import type { Context } from './context.ts'
import { alternativeOf, figureOf } from './figures.ts'
import { flow } from './flow.ts'
import { headingPieces } from './headings.ts'
import { escaped, type Piece } from './pieces.ts'
import { phrasing } from './phrasing.ts'
import { quotePieces } from './quotes.ts'
import { rawPieces } from './raw-html.ts'
import { tablePieces } from './tables.ts'
import { fragment, opening, placeOf, spanOf, wrapped } from './tags.ts'
import { textPieces } from './texts.ts'

/** How deep nodes may stand in one another; what lies deeper is kept as plain words. */
const deepest = 250

const handlers: Handlers<Nodes, Context, readonly Piece[]> = {
  root: (node, context) => flow(node.children, context),
  paragraph: (node, context) => figureOf(node, context) ?? wrapped('p', node, phrasing(node.children, context)),
  heading: headingPieces,
  blockquote: quotePieces,
  list: (node, context) =>
    wrapped(
      node.ordered ? 'ol' : 'ul',
      node,
      node.children.flatMap(child => pieces(child, context)),
      node.ordered && node.start != null ? { start: String(node.start) } : {},
    ),
  listItem: (node, context) => {
    const tick =
      node.checked == null ? [] : opening('input', node, { type: 'checkbox', ...(node.checked ? { checked: '' } : {}) })
    return wrapped('li', node, [...tick, ...flow(node.children, context)])
  },
  table: (node, context) => tablePieces(node, context, []),
  tableRow: (node, context) =>
    wrapped(
      'tr',
      node,
      node.children.flatMap(child => pieces(child, context)),
    ),
  tableCell: (node, context) => wrapped('td', node, phrasing(node.children, context)),
  code: (node, context) => {
    if (node.lang === 'math')
      return wrapped('pre', node, wrapped('code', node, verbatim(node), { class: 'math-display' }))
    if (node.meta) context.report('markdown/code-details-dropped', { details: node.meta }, placeOf(node, context))
    return wrapped(
      'pre',
      node,
      wrapped('code', node, verbatim(node), node.lang ? { class: `language-${node.lang}` } : {}),
    )
  },
  math: node => wrapped('pre', node, wrapped('code', node, verbatim(node), { class: 'math-display' })),
  thematicBreak: node => opening('hr', node),
  html: rawPieces,
  definition: () => [],
  footnoteDefinition: () => [],
  yaml: () => [],
  text: textPieces,
  emphasis: (node, context) => wrapped('em', node, phrasing(node.children, context)),
  strong: (node, context) => wrapped('strong', node, phrasing(node.children, context)),
  delete: (node, context) => wrapped('del', node, phrasing(node.children, context)),
  inlineCode: node => wrapped('code', node, [{ html: escaped(node.value), ...spanOf(node) }]),
  inlineMath: node => wrapped('code', node, [{ html: escaped(node.value), ...spanOf(node) }], { class: 'math-inline' }),
  break: node => opening('br', node),
  link: (node, context) => {
    if (node.title) context.report('markdown/title-dropped', { title: node.title, of: 'link' }, placeOf(node, context))
    return wrapped('a', node, phrasing(node.children, { ...context, inLink: true }), { href: node.url })
  },
  linkReference: (node, context) => {
    const definition = context.definitions.get(node.identifier.toUpperCase())
    const inner = phrasing(node.children, { ...context, inLink: true })
    return definition ? wrapped('a', node, inner, { href: definition.url }) : inner
  },
  image: (node, context) => {
    if (node.title)
      context.report('markdown/title-dropped', { title: node.title, of: 'picture' }, placeOf(node, context))
    return opening('img', node, { src: node.url, ...alternativeOf(node) })
  },
  imageReference: (node, context) => {
    const definition = context.definitions.get(node.identifier.toUpperCase())
    return definition ? opening('img', node, { src: definition.url, ...alternativeOf(node) }) : []
  },
  footnoteReference: node =>
    wrapped('a', node, [], { role: 'doc-noteref', href: fragment(node.label ?? node.identifier) }),
}

/** The HTML that stands for a node of Markdown. */
export function pieces(node: Nodes, context: Context): readonly Piece[] {
  if (context.depth < deepest) return handle(handlers, node, { ...context, depth: context.depth + 1 })
  context.report('markdown/too-deep', { limit: deepest }, placeOf(node, context))
  return [{ html: escaped(wordsOf(node)), ...spanOf(node) }]
}

const verbatim = (node: Nodes & { readonly value: string }): readonly Piece[] => [
  { html: `${escaped(node.value)}\n`, ...spanOf(node) },
]

/** The words of a tree of any depth. */
function wordsOf(root: Nodes): string {
  const words: string[] = []
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('value' in node && node.type !== 'html') words.push(node.value)
    else if ('children' in node) pending.push(...node.children.toReversed())
  }
  return words.join(' ')
}
