import type { Link } from '@stet/core'
import { h } from 'hastscript'
import type { ElementContent } from 'hast'
import { isSafeAddress } from './address.ts'
import type { Context } from './context.ts'

/** A link; where its address may not be linked to, its words alone, and a report. */
export function link({ target, content }: Link, context: Context): ElementContent[] {
  const children = context.inlines(content, context)
  if (target.type === 'internal') return [h('a', { href: fragment(target.id) }, children)]
  if (isSafeAddress(target.url)) return [h('a', { href: target.url }, children)]
  context.report('site/link-refused', { url: target.url }, { block: context.place })
  return children
}

/** The address of an id on this page. A browser decodes it before it looks for the id, so a `%` must not decode. */
export const fragment = (id: string): string => `#${id.replaceAll('%', '%25')}`
