import { baseStanding } from '../../style/base-standing.ts'
import { styleName, type Kind, type Standing } from '../../style/standing.ts'
import { boxed } from './boxed.ts'
import { kindLook } from './kind-looks.ts'
import { nextStanding } from './next-standing.ts'
import { listIndent, pathFormat } from './path-format.ts'
import type { Style } from './style.ts'

const keptSpacing: ReadonlySet<Kind['type']> = new Set(['separator', 'code', 'figure', 'thematicBreak'])
/** What draws lines of its own, or none. */
const unboxed: ReadonlySet<Kind['type']> = new Set(['separator', 'thematicBreak', 'table'])

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
  const base = styleName(baseStanding(standing))
  const own = kindLook(kind, path)
  const place = pathFormat(path)
  const isItem = kind.type === 'bulletItem' || kind.type === 'numberItem'
  const left = place.left + (own.paragraph.indent?.left ?? 0)
  const right = place.right + (own.paragraph.indent?.right ?? 0)
  const tight = path.some(step => step.type === 'cell' || step.type === 'note')
  const usual = tight && !keptSpacing.has(kind.type) ? place.paragraph.spacing : own.paragraph.spacing
  const hanging = isItem ? listIndent(path) : 0
  const lines = place.box && !unboxed.has(kind.type) ? boxed(own.paragraph, place.box, left - hanging, right) : {}
  const isIndented = place.box !== undefined && left - hanging > place.box.left
  const spacing = isIndented && !keptSpacing.has(kind.type) ? { ...usual, before: 0, after: 0 } : usual
  const following = nextStanding(standing)
  const next = following && styleName(following)
  const priority = priorities[name]
  return {
    type: 'paragraph',
    name,
    basedOn: base === name ? 'Normal' : base,
    ...(next === undefined || next === name ? {} : { next }),
    ...(priority === undefined ? {} : { priority }),
    quick: path.length <= 1,
    paragraph: {
      ...own.paragraph,
      ...place.paragraph,
      ...lines,
      ...(own.paragraph.align ? { align: own.paragraph.align } : {}),
      ...(spacing ? { spacing } : {}),
      ...(left > 0 || right > 0
        ? {
            indent: {
              ...(left > 0 ? { left } : {}),
              ...(right > 0 ? { right } : {}),
              ...(hanging > 0 ? { hanging } : {}),
            },
          }
        : {}),
    },
    run: { ...place.run, ...own.run },
  }
}
