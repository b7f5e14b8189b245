import type { Element } from './tree.ts'
import { elementsIn, rawText } from './words.ts'

/** The TeX that a MathML formula carries beside it (MathML Core, `annotation`). */
export function texOf(math: Element): string | undefined {
  for (const element of elementsIn(math.children))
    if (element.name === 'annotation' && element.attributes.get('encoding') === 'application/x-tex')
      return rawText(element.children).trim()
  return undefined
}
