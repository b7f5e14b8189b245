import type { Caption } from '@stet/core'
import { h } from 'hastscript'
import type { ElementContent } from 'hast'
import type { Context } from './context.ts'

/** A caption's label ("Figure 2") and its words. */
export const caption = ({ label, content }: Caption, context: Context): ElementContent[] => [
  h('span.label', label),
  { type: 'text', value: ' ' },
  ...context.inlines(content, context),
]
