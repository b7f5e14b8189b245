import { transform } from 'lightningcss'
import { blocks } from './blocks.ts'
import { frame } from './frame.ts'
import { indexList } from './index-list.ts'
import { opening } from './opening.ts'
import { print } from './print.ts'
import { text } from './text.ts'
import { tokens } from './tokens.ts'

const source = [tokens, frame, text, opening, blocks, indexList, print].join('')

/** The style of every page, without what only people need to read it. */
export const styleSheet = (): string =>
  new TextDecoder().decode(
    transform({ filename: 'style.css', code: new TextEncoder().encode(source), minify: true }).code,
  )
