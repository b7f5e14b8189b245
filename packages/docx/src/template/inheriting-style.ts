import { baseStanding } from '../style/base-standing.ts'
import { styleName, type Standing } from '../style/standing.ts'
import { pathFormat } from '../write/styles/path-format.ts'
import type { Style } from '../write/styles/style.ts'
import type { Template } from './template.ts'

const isTheirs = ({ styles }: Template, name: string) => styles.has(`paragraph ${name.toLowerCase()}`)

/**
 * A style of ours as it is beside a template: where the template defines what it builds on, it adds only what its place
 * does, the indent; and running text without a style of its own looks as Normal does there.
 */
export function inheritingStyle(style: Style, standing: Standing, template: Template): Style {
  const { paragraph: _, run: __, ...bare } = style
  if (style.name === 'Body Text') return bare
  const base = baseStanding(standing)
  if (styleName(base) === style.name || !isTheirs(template, styleName(base))) return style
  const [own, outer] = [pathFormat(standing.path), pathFormat(base.path)]
  const [left, right] = [own.left - outer.left, own.right - outer.right]
  const indent = { ...(left > 0 ? { left } : {}), ...(right > 0 ? { right } : {}) }
  const { numbering, align } = style.paragraph ?? {}
  return {
    ...bare,
    paragraph: {
      ...(numbering ? { numbering } : {}),
      ...(left > 0 || right > 0 ? { indent } : {}),
      ...(align ? { align } : {}),
    },
  }
}
