import type { Theme } from '@stet/core'
import { transform } from 'lightningcss'
import { blocks } from './blocks.ts'
import { frame } from './frame.ts'
import { indexList } from './index-list.ts'
import { opening } from './opening.ts'
import { print } from './print.ts'
import { searching } from './searching.ts'
import { text } from './text.ts'
import { ending } from './ending.ts'
import { notes } from './notes.ts'
import { tokens } from './tokens.ts'

const source = (theme?: Theme): string =>
  [tokens(theme), frame, text, notes, opening, ending, blocks, indexList, searching, print(theme)].join('')

/** The style of every page in a theme, without what only people need to read it; `faces` are the rules of its fonts. */
export const styleSheet = (theme?: Theme, faces = ''): string =>
  new TextDecoder().decode(
    transform({ filename: 'style.css', code: new TextEncoder().encode(faces + source(theme)), minify: true }).code,
  )
