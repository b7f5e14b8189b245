import { defaultTheme } from '@stet/core'
import { lookOf } from '../write/theme.ts'
import { layBoxes } from '../write/layout/boxes.ts'
import type { LayoutContext } from '../write/layout/context.ts'
import { wordCuts } from '../write/layout/hyphen-cuts.ts'
import { wordCutter } from '../write/layout/word-breaks.ts'
import { fakeTypesetter } from './fake-typesetter.ts'

/** A context for layout tests: characters of fixed width, no hyphenation, and nothing to report. */
export const layoutContext = (change: Partial<LayoutContext> = {}): LayoutContext => ({
  typesetter: fakeTypesetter,
  pieces: wordCutter(),
  cutsOf: wordCuts(() => []),
  lay: layBoxes,
  depth: 600,
  look: lookOf(defaultTheme),
  report: code => {
    throw new Error(`Nothing should be reported, but ${code} was.`)
  },
  ...change,
})
