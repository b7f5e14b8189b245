import type { DraftCitation, DraftFootnoteReference, DraftImage, DraftInlineMath } from '@stet/core'
import { find, lettersOf, placed } from './find.ts'
import type { Element } from './tree.ts'

/** A picture, or the box that stands for a missing one. */
export function image(element: Element): readonly DraftImage[] {
  const { attributes, children } = element
  const source = attributes.get('data-source') ?? attributes.get('src') ?? ''
  const alternative = element.name === 'img' ? (attributes.get('alt') ?? '') : lettersOf(children)
  return [{ type: 'image', source, alternative, ...placed(element) }]
}

/** The TeX of a formula, drawn (MathML Core 2.1.1, `annotation`) or plain. */
export const texOf = (element: Element): string =>
  lettersOf(element.name === 'math' ? (find(element.children, 'annotation')?.children ?? []) : element.children)

/** A formula in a line. */
export const tex = (element: Element): readonly DraftInlineMath[] => [
  { type: 'inlineMath', value: texOf(element), ...placed(element) },
]

/** What the link in an element leads to on this page. */
function targetOf(element: Element): string {
  const fragment = find(element.children, 'a')?.attributes.get('href')?.slice(1) ?? ''
  return fragment.replaceAll('%25', '%')
}

/** The raised number of a note. */
export const noteReference = (element: Element): readonly DraftFootnoteReference[] => [
  { type: 'footnoteReference', label: targetOf(element), ...placed(element) },
]

/** A cited work's key: what its id is made of. */
export const keyOf = (id: string): string => id.replace(/^ref-/, '')

/** The number of a cited work, and the place in it. */
export function citation(element: Element): readonly DraftCitation[] {
  const locator = find(element.children, 'span.locator')
  return [
    {
      type: 'citation',
      key: keyOf(targetOf(element)),
      ...(locator ? { locator: lettersOf(locator.children) } : {}),
      ...placed(element),
    },
  ]
}
