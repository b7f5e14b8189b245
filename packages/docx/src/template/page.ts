import type { Page } from '../write/options.ts'
import { elementOf, type Tree } from '../xml/tree.ts'

/** The page of a section (ECMA-376 17.6.11, 17.6.13); undefined where it does not say its size. */
export function pageOfSection(section: Tree): Page | undefined {
  const size = elementOf(section, 'w:pgSz')
  const margins = elementOf(section, 'w:pgMar')
  const number = (tree: Tree | undefined, name: string) => Math.abs(Number(tree?.attributes[name] ?? 0)) || 0
  const [width, height] = [number(size, 'w:w'), number(size, 'w:h')]
  const [left, right] = [number(margins, 'w:left') + number(margins, 'w:gutter'), number(margins, 'w:right')]
  const [top, bottom] = [number(margins, 'w:top'), number(margins, 'w:bottom')]
  const [textWidth, textHeight] = [width - left - right, height - top - bottom]
  if (textWidth < 1440 || textHeight < 1440) return undefined
  return { width, height, margins: { top, right, bottom, left }, textWidth, textHeight }
}

const behindDirection: ReadonlySet<string> = new Set(['w:rtlGutter', 'w:docGrid'])

/** A section that runs from right to left or not (17.6.1), whatever the template’s did. */
export function directedSection(section: Tree, rightToLeft: boolean): Tree {
  const others = section.children.filter(child => typeof child !== 'string' && child.name !== 'w:bidi')
  if (!rightToLeft) return { ...section, children: others }
  const at = others.findIndex(child => typeof child !== 'string' && behindDirection.has(child.name))
  const split = at < 0 ? others.length : at
  const bidi: Tree = { name: 'w:bidi', attributes: {}, children: [] }
  return { ...section, children: [...others.slice(0, split), bidi, ...others.slice(split)] }
}
