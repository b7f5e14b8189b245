import { handle, type Handlers } from '@stet/core'
import type { Kind } from '../../style/standing.ts'
import type { Path } from '../../style/step.ts'
import type { Edge, ParagraphFormat, RunFormat } from './format.ts'

/** How a kind looks by itself; its path's look comes on top. */
export interface Look {
  readonly paragraph: ParagraphFormat
  readonly run: RunFormat
}

/** Between two paragraphs Word leaves the larger of the one’s space below and the other’s above, as HTML does. */
const item: Look = { paragraph: { spacing: { before: 60, after: 60 } }, run: {} }
const tiny: Look = { paragraph: { spacing: { before: 0, after: 0, line: 120, exact: true } }, run: { size: 'tiny' } }

const line: Edge = { color: 'grey', size: 6, space: 1 }

const looks: Handlers<Kind, Path, Look> = {
  text: ({ afterTable }) => ({
    paragraph: { spacing: { ...(afterTable ? { before: 220 } : { before: 130 }), after: 130 } },
    run: {},
  }),
  bulletItem: () => item,
  numberItem: () => item,
  definition: () => ({ paragraph: { spacing: { before: 30, after: 60 } }, run: {} }),
  term: () => ({
    paragraph: { keepNext: true, spacing: { before: 100, after: 20 } },
    run: { font: 'heading', bold: true },
  }),
  code: ({ fresh }) => {
    const around = (space: number): Edge => ({ color: 'shade', size: 4, space, ...(fresh ? { tint: 243 } : {}) })
    const above = around(6)
    return {
      paragraph: {
        keepLines: true,
        ground: { color: 'shade', ...(fresh ? { tint: 243 } : {}) },
        edges: { top: above, left: around(8), bottom: above, right: around(8) },
        indent: { left: 180, right: 180 },
        spacing: { before: 180, after: 200, line: 252 },
        align: 'left',
      },
      run: { font: 'code', size: 'code', noProof: true },
    }
  },
  math: () => ({ paragraph: { spacing: { before: 120, after: 160 }, align: 'center' }, run: {} }),
  figure: () => ({ paragraph: { keepNext: true, spacing: { before: 200, after: 100, line: 240 } }, run: {} }),
  caption: () => ({
    paragraph: { keepLines: true, spacing: { before: 100, after: 120, line: 252 } },
    run: { font: 'heading', size: 'small', color: 'muted' },
  }),
  thematicBreak: () => ({
    paragraph: {
      spacing: { before: 160, after: 360, line: 240 },
      edges: { bottom: line, between: line },
      indent: { left: 3000, right: 3000 },
    },
    run: {},
  }),
  attribution: () => ({ paragraph: { spacing: { before: 60, after: 160 } }, run: { font: 'heading', size: 'small' } }),
  calloutTitle: (_, path) => {
    const last = path.at(-1)
    return {
      paragraph: { keepNext: true, spacing: { before: 160, after: 0 } },
      run: { font: 'heading', bold: true, ...(last?.type === 'callout' ? { color: last.kind } : {}) },
    }
  },
  separator: () => tiny,
  table: () => tiny,
}

/** How a kind looks at the end of a path. */
export const kindLook = (kind: Kind, path: Path): Look => handle(looks, kind, path)
