import type { Path, Step } from '../../style/step.ts'
import type { ParagraphFormat, RunFormat } from './format.ts'
import { tenth } from './look.ts'

/** How far a list's words stand behind its marker's place, in twentieths of a point: less in the cells of tables. */
export const listIndent = (path: Path): number => (path.some(({ type }) => type === 'cell') ? 260 : 380)

/** What a container does to the paragraphs in it: a shift of both ends of their lines, and how they look. */
interface Shift {
  readonly left: number
  readonly right: number
  readonly paragraph: ParagraphFormat
  readonly run: RunFormat
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
        left: 340,
        right: 340,
        paragraph: { edges: { left: { color: 'grey', size: step.fresh ? 22 : 24, space: 12 } } },
        run: { color: 'muted' },
      }
    case 'callout': {
      const color = step.kind
      const tint = step.fresh ? tenth + 1 : tenth
      const around = { color, size: 4, space: 5, tint } as const
      return {
        left: 200,
        right: 160,
        paragraph: {
          ground: { color, tint },
          edges: {
            top: around,
            left: { color, size: step.fresh ? 22 : 24, space: 8 },
            bottom: around,
            right: { ...around, space: 8 },
          },
        },
        run: {},
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

/** How a path sets the paragraphs at its end; the innermost container wins where two say something different. */
export function pathFormat(path: Path): Shift {
  return path
    .map(step => shift(step, path))
    .reduce(
      (outer, inner) => ({
        left: outer.left + inner.left,
        right: outer.right + inner.right,
        paragraph: { ...outer.paragraph, ...inner.paragraph },
        run: { ...outer.run, ...inner.run },
      }),
      none,
    )
}
