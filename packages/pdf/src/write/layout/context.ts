import type { Report } from '@stet/core'
import type { catalog } from '../diagnostics.ts'
import type { Box } from '../flow/box.ts'
import type { TextTools } from './chunks.ts'
import type { Strip } from './strip.ts'
import type { Look } from '../theme.ts'
import type { CutsOf } from './hyphen-cuts.ts'

/** What laying boxes out needs: how text is measured and cut, and how tall a page is. */
export interface LayoutContext extends TextTools {
  readonly cutsOf: CutsOf
  /** Lays boxes out: what holds boxes hands them on through this. */
  readonly lay: (boxes: readonly Box[], frame: Frame, context: LayoutContext) => readonly Strip[]
  /** The height of a page's text, in points. */
  readonly depth: number
  /** The room of a page that is turned sideways, where what is laid may have one to itself. */
  readonly sideways?: { readonly measure: number; readonly depth: number }
  readonly look: Look
  readonly report: Report<typeof catalog>
}

/** The room across that boxes are laid into, in points from the left edge of the text. */
export interface Frame {
  readonly x: number
  readonly width: number
}

/** The context of what stands within something else, and so cannot have a page to itself. */
export function withinPage(context: LayoutContext): LayoutContext {
  const { sideways: _, ...inner } = context
  return inner
}

/** What stands deep within other things still has lines of this width, in points, where there is so much. */
const goodLine = 120
const leastLine = 48

/** How much of a frame's width indents may take: little of a narrow one, and nothing of the narrowest. */
export const roomForIndents = ({ width }: Frame): number =>
  width <= leastLine ? 0 : Math.max(width - goodLine, width * 0.2)
