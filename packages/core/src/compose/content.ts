import type { DraftInline } from '../draft/index.ts'
import { handle, type Handlers } from '../model/index.ts'

const something = /[^\u0000-\u0020\u007F\u0085\u2028\u2029\uFFFE\uFFFF]/

const holds: Handlers<DraftInline, undefined, boolean> = {
  text: ({ value }) => something.test(value),
  lineBreak: () => false,
  link: ({ target, content }) => hasContent(content) || something.test(target),
  image: () => true,
  inlineMath: ({ value }) => something.test(value),
  footnoteReference: () => true,
  citation: () => true,
}

/** Whether a run of inlines holds anything to read or see. */
export const hasContent = (run: readonly DraftInline[]): boolean => run.some(inline => handle(holds, inline, undefined))

/** Whether a text holds anything but white space. */
export const hasWords = (value: string): boolean => something.test(value)
