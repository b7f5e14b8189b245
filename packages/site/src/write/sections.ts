import { plainText, type Section } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { directionAttribute } from './attributes.ts'
import type { Context } from './context.ts'
import { fragment } from './links.ts'

/** Headings go from `<h2>` (the title is the `<h1>`) to `<h6>`; deeper ones say their level (ARIA 1.2, aria-level). */
function heading({ id, heading: content }: Section, level: number, context: Context): Element {
  const element = h(
    `h${Math.min(level, 6)}`,
    { ...directionAttribute(content, context), ariaLevel: level > 6 ? level : null },
    context.inlines(content, { ...context, place: id }),
  )
  const label = context.siteWords.linkTo(plainText(content).replaceAll('\n', ' '))
  return h('div.heading', element, h('a.anchor', { href: fragment(id), ariaLabel: label }, '#'))
}

const section = (node: Section, level: number, context: Context): Element =>
  h('section', { id: node.id }, [
    heading(node, level, context),
    ...context.blocks(node.blocks, context),
    ...node.sections.map(inner => section(inner, level + 1, context)),
  ])

/** The sections of an article, nested as they are. */
export const sections = (nodes: readonly Section[], context: Context): Element[] =>
  nodes.map(node => section(node, 2, context))
