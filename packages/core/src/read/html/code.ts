import type { DraftBlock } from '../../draft/index.ts'
import { placed } from './places.ts'
import type { Element } from './tree.ts'
import { anchored, classesOf, firstElement, hasClass, rawText } from './words.ts'

/**
 * Reads `<pre>` as code, its language from `class="language-…"` on it or on the `<code>` in it (HTML, 4.5.15); the class
 * `math-display` says that it is TeX. One line end at the end belongs to the markup, as does the one behind `<pre>`.
 */
export function code(element: Element): readonly DraftBlock[] {
  const inner = firstElement(element.children, 'code')
  const value = rawText(element.children).replace(/\n$/, '')
  const common = { value, ...anchored(element), ...placed(element.place) }
  if (inner && hasClass(inner, 'math-display')) return [{ type: 'math', ...common }]
  const language = [element, ...(inner ? [inner] : [])]
    .flatMap(classesOf)
    .map(name => /^lang(?:uage)?-(.+)$/.exec(name)?.[1])
    .find(name => name !== undefined)
  return [{ type: 'code', ...(language === undefined ? {} : { language }), ...common }]
}
