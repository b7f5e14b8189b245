import type { Path, Step } from '../../style/step.ts'
import type { Edges, Ground, ParagraphFormat, RunFormat } from './format.ts'
import { tenth } from './look.ts'

/** How far a list's words stand behind its marker's place, in twentieths of a point: less in the cells of tables. */
export const listIndent = (path: Path): number => (path.some(({ type }) => type === 'cell') ? 260 : 380)

/** The lines around, and the ground of, everything in a quote or a callout; its edges as they are where nothing in it is indented. */
export interface Box {
  readonly edges: Edges
  readonly ground?: Ground
  /** Where it stands, in twentieths of a point from the ends of the lines outside. */
  readonly left: number
  readonly right: number
}

/** What a container does to the paragraphs in it: a shift of both ends of their lines, and how they look. */
interface Shift {
  readonly left: number
  readonly right: number
  readonly paragraph: ParagraphFormat
  readonly run: RunFormat
  readonly box?: Pick<Box, 'edges' | 'ground'>
}

const none: Shift = { left: 0, right: 0, paragraph: {}, run: {} }

const small: RunFormat = { font: 'heading', size: 'table' }

function shift(step: Step, path: Path): Shift {
  switch (step.type) {
    case 'list':
    case 'definition':
      return { ...none, left: listIndent(path) }
    case 'quote':
      return {
        ...none,
        left: 340,
        right: 340,
        box: { edges: { left: { color: 'grey', size: step.fresh ? 22 : 24, space: 12 } } },
        run: { color: 'muted' },
      }
    case 'callout': {
      const color = step.kind
      const tint = step.fresh ? tenth + 1 : tenth
      const around = { color, size: 4, space: 5, tint } as const
      return {
        ...none,
        left: 200,
        right: 160,
        box: {
          ground: { color, tint },
          edges: {
            top: around,
            left: { color, size: step.fresh ? 22 : 24, space: 8 },
            bottom: around,
            right: { ...around, space: 8 },
          },
        },
      }
    }
    case 'cell':
      return {
        ...none,
        paragraph: {
          spacing: { before: 30, after: 30, line: 252 },
          ...(step.align ? { align: ({ start: 'left', center: 'center', end: 'right' } as const)[step.align] } : {}),
        },
        run: { ...small, ...(step.scope || step.foot ? { bold: true } : {}) },
      }
    case 'note':
      return { ...none, paragraph: { spacing: { after: 40, line: 252 } }, run: { size: 'small' } }
  }
}

/** How a path sets the paragraphs at its end; its box is that of the innermost callout, or else of the innermost quote. */
interface PathFormat extends Omit<Shift, 'box'> {
  readonly box?: Box
}

/** How a path sets the paragraphs at its end; the innermost container wins where two say something different. */
export function pathFormat(path: Path): PathFormat {
  return path
    .map(step => shift(step, path))
    .reduce<PathFormat>((outer, inner) => {
      const [left, right] = [outer.left + inner.left, outer.right + inner.right]
      const stays = outer.box?.ground && !inner.box?.ground
      const box = inner.box && !stays ? { ...inner.box, left, right } : outer.box
      return {
        left,
        right,
        paragraph: { ...outer.paragraph, ...inner.paragraph },
        run: { ...outer.run, ...inner.run },
        ...(box ? { box } : {}),
      }
    }, none as PathFormat)
}
