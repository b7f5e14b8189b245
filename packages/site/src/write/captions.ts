import type { Caption } from '@stet/core'
import { h } from 'hastscript'
import type { ElementContent } from 'hast'
import type { Context } from './context.ts'

/** A caption's label ("Figure 2"), the space behind it included, and its words. */
export const caption = ({ label, content }: Caption, context: Context): ElementContent[] => [
  h('span.label', `${label} `),
  ...context.inlines(content, context),
]
