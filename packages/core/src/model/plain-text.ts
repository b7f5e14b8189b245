import type { Block } from './block.ts'
import type { Inline } from './inline.ts'
import { handle, type Handlers } from './handlers.ts'
import { partsOf } from './walk.ts'

const words: Handlers<Inline, undefined, string> = {
  text: ({ value }) => value,
  lineBreak: () => '\n',
  link: ({ content }) => plainText(content),
  image: ({ alternative }) => alternative,
  inlineMath: ({ value }) => value,
  footnoteReference: () => '',
  citation: () => '',
}

/** The words of a run of inlines: images by their alternative text, formulas by their TeX, notes and citations left out. */
export const plainText = (content: readonly Inline[]): string =>
  content.map(inline => handle(words, inline, undefined)).join('')

/** The words of a block and all in it, in reading order, its parts joined by line ends. */
export function plainTextOf(block: Block): string {
  if (block.type === 'code' || block.type === 'math') return block.value
  return partsOf(block)
    .map(part => ('content' in part ? plainText(part.content) : part.blocks.map(plainTextOf).join('\n')))
    .filter(Boolean)
    .join('\n')
}
