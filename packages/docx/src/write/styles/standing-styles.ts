import { styleName, type Kind, type Standing } from '../../style/standing.ts'
import { listDepth, type Step } from '../../style/step.ts'
import type { ParagraphFormat, RunFormat } from './format.ts'
import { calloutColors, pathFormat } from './path-format.ts'
import type { Style } from './style.ts'

interface Look {
  readonly paragraph: ParagraphFormat
  readonly run: RunFormat
}

const bodyText: ParagraphFormat = { spacing: { after: 140 } }

/** How each kind looks at the root; the path's own look comes on top. */
function look(kind: Kind, innermost: Step | undefined): Look {
  switch (kind.type) {
    case 'text':
      return { paragraph: bodyText, run: {} }
    case 'bulletItem':
    case 'numberItem':
      return { paragraph: { spacing: { after: 70 } }, run: {} }
    case 'definition':
      return { paragraph: { spacing: { after: 100 } }, run: {} }
    case 'term':
      return { paragraph: { keepNext: true, spacing: { before: 60, after: 20 } }, run: { font: 'heading', bold: true } }
    case 'code':
      return {
        paragraph: {
          ground: { color: 'shade', tinted: false },
          edges: {
            top: { color: 'shade', size: 4, space: 6 },
            left: { color: 'shade', size: 4, space: 8 },
            bottom: { color: 'shade', size: 4, space: 6 },
            right: { color: 'shade', size: 4, space: 8 },
          },
          indent: { left: 180, right: 180 },
          spacing: { before: 160, after: 220, line: 252 },
          align: 'left',
        },
        run: { font: 'code', size: 18, noProof: true },
      }
    case 'math':
      return { paragraph: { spacing: { before: 120, after: 160 }, align: 'center' }, run: {} }
    case 'figure':
      return { paragraph: { keepNext: true, spacing: { before: 200, after: 80, line: 240 } }, run: {} }
    case 'caption':
      return {
        paragraph: { keepLines: true, spacing: { before: 60, after: 160, line: 252 } },
        run: { font: 'heading', size: 19, color: 'muted' },
      }
    case 'thematicBreak':
      return {
        paragraph: {
          spacing: { before: 160, after: 360, line: 240 },
          edges: { bottom: { color: 'grey', size: 6, space: 1 } },
          indent: { left: 3000, right: 3000 },
        },
        run: {},
      }
    case 'attribution':
      return { paragraph: { spacing: { after: 200 } }, run: { font: 'heading', size: 20 } }
    case 'calloutTitle':
      return {
        paragraph: { keepNext: true, spacing: { before: 160, after: 40 } },
        run: {
          font: 'heading',
          bold: true,
          ...(innermost?.type === 'callout' ? { color: calloutColors[innermost.kind] } : {}),
        },
      }
    case 'separator':
    case 'table':
      return { paragraph: { spacing: { before: 0, after: 0, line: 120, exact: true } }, run: { size: 8 } }
  }
}

/** The style of the paragraph that a person types next: after what comes once, its container's running text. */
function nextOf({ kind, path }: Standing): string | undefined {
  const text = (deeper: Standing['path']) => styleName({ kind: { type: 'text' }, path: deeper })
  switch (kind.type) {
    case 'term':
      return styleName({ kind: { type: 'definition' }, path: [...path, { type: 'definition' }] })
    case 'attribution':
      return text(path.slice(0, -1))
    case 'text': {
      const last = path.at(-1)
      return last?.type === 'quote' && last.fresh ? text([...path.slice(0, -1), { ...last, fresh: false }]) : undefined
    }
    case 'math':
    case 'figure':
    case 'caption':
    case 'thematicBreak':
    case 'calloutTitle':
      return text(path)
    default:
      return undefined
  }
}

const keptSpacing: ReadonlySet<Kind['type']> = new Set(['separator', 'code', 'figure', 'thematicBreak'])
const priorities: { readonly [name: string]: number } = {
  'Body Text': 1,
  Caption: 35,
  'Footnote Text': 99,
  'List Bullet': 2,
  'List Number': 2,
  'List Continue': 3,
  Quote: 29,
}

/** The style for a standing: how its kind looks, in the place where its path puts it. */
export function standingStyle(standing: Standing): Style {
  const { kind, path } = standing
  const name = styleName(standing)
  const own = look(kind, path.at(-1))
  const place = pathFormat(path)
  const isItem = kind.type === 'bulletItem' || kind.type === 'numberItem'
  const left = place.left + (own.paragraph.indent?.left ?? 0)
  const right = place.right + (own.paragraph.indent?.right ?? 0)
  const tight = path.some(step => step.type === 'cell' || step.type === 'note')
  const spacing = tight && !keptSpacing.has(kind.type) ? place.paragraph.spacing : own.paragraph.spacing
  const next = nextOf(standing)
  const priority = priorities[name]
  return {
    type: 'paragraph',
    name,
    basedOn: 'Normal',
    ...(next === undefined || next === name ? {} : { next }),
    ...(priority === undefined ? {} : { priority }),
    quick: path.length <= 1,
    paragraph: {
      ...own.paragraph,
      ...place.paragraph,
      ...(own.paragraph.ground ? { ground: own.paragraph.ground, edges: own.paragraph.edges ?? {} } : {}),
      ...(kind.type === 'thematicBreak' && own.paragraph.edges ? { edges: own.paragraph.edges } : {}),
      ...(own.paragraph.align ? { align: own.paragraph.align } : {}),
      ...(spacing ? { spacing } : {}),
      ...(left > 0 || right > 0
        ? {
            indent: {
              ...(left > 0 ? { left } : {}),
              ...(right > 0 ? { right } : {}),
              ...(isItem ? { hanging: listIndent(path) } : {}),
            },
          }
        : {}),
    },
    run: { ...place.run, ...own.run },
  }
}

const listIndent = (path: Standing['path']) => (listDepth(path) > 0 ? pathFormat([{ type: 'list' }]).left : 0)
