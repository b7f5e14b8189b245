import type { DefinitionList, List, ListItem } from '@stet/core'
import { h } from 'hastscript'
import type { Element, Properties } from 'hast'
import { anchor, directionAttribute } from './attributes.ts'
import type { Context } from './context.ts'

const tickBox = (checked: boolean, { words }: Context): Element =>
  h('input', { type: 'checkbox', disabled: true, checked, ariaLabel: checked ? words.done : words.notDone })

const item = ({ checked, blocks: content }: ListItem, context: Context): Element =>
  checked === undefined
    ? h('li', context.blocks(content, context))
    : h('li.task', tickBox(checked, context), h('div', context.blocks(content, context)))

/** A list; a task's box stands before its words. */
export function list(node: List, context: Context): Element {
  const { attributes, inner } = anchor(node, context)
  const items = node.items.map(each => item(each, inner))
  if (node.marker.type === 'bullet') return h('ul', attributes, items)
  const start: Properties = node.marker.start === 1 ? {} : { start: node.marker.start }
  return h('ol', { ...attributes, ...start }, items)
}

/** Terms and definitions, those that belong together in a `<div>` (HTML Standard, 4.4.9). */
export function definitionList(node: DefinitionList, context: Context): Element {
  const { attributes, inner } = anchor(node, context)
  const groups = node.items.map(({ terms, definitions }) =>
    h('div', [
      ...terms.map(term => h('dt', directionAttribute(term, inner), inner.inlines(term, inner))),
      ...definitions.map(definition => h('dd', inner.blocks(definition, inner))),
    ]),
  )
  return h('dl', attributes, groups)
}
