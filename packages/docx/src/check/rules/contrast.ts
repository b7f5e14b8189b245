import { colour, contrast, leastContrast } from '@stet/core'
import { elementOf } from '../../xml/tree.ts'
import { lineage, nameOfStyle, valueOf, type Package } from '../package.ts'
import type { Rules } from '../rule.ts'

const isColour = (value: string | undefined): value is string => /^[0-9a-f]{6}$/i.test(value ?? '')

/** What a style says of a colour, or the nearest one that it builds on; else what all text has. */
function coloursOf(opened: Package, id: string): readonly [text: string, ground: string] {
  const line = lineage(opened, id)
  const defaults = elementOf(
    elementOf(elementOf(opened.part('word/styles.xml'), 'w:docDefaults'), 'w:rPrDefault'),
    'w:rPr',
  )
  const texts = [...line.map(style => elementOf(style, 'w:rPr')), defaults].map(run =>
    valueOf(elementOf(run, 'w:color')),
  )
  const grounds = line.flatMap(style =>
    ['w:rPr', 'w:pPr', 'w:tcPr'].map(name => elementOf(elementOf(style, name), 'w:shd')?.attributes['w:fill']),
  )
  return [texts.find(isColour) ?? '000000', grounds.find(isColour) ?? 'FFFFFF']
}

/** Colours: every style’s words can be read on its ground (WCAG 2.2, 1.4.3). */
export const contrastRules = {
  'contrast-low': opened =>
    [...opened.styles].flatMap(([id, style]) => {
      if (style.attributes['w:type'] === 'numbering') return []
      const [text, ground] = coloursOf(opened, id)
      const ratio = contrast(colour(`#${text}`), colour(`#${ground}`))
      return ratio < leastContrast
        ? [
            `The style “${nameOfStyle(opened, id)}” has words of #${text} on #${ground}, a contrast of ${ratio.toFixed(2)} to 1.`,
          ]
        : []
    }),
} as const satisfies Rules
