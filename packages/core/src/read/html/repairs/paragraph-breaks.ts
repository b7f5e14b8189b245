import { isBlock } from '../block-names.ts'
import { isSame, madeOf, rewrite, withAttributes, withChildren } from '../rewrite.ts'
import type { Element, Node } from '../tree.ts'
import { isSpace } from '../words.ts'
import type { Repair } from './repair.ts'

/**
 * Damage: paragraphs that are set apart by two or more `<br>` in a row, and `<br>` at the ends of blocks. Each stretch becomes a paragraph of its own.
 * Declines: single line breaks, which may be an author’s (a verse, an address); what is preformatted; breaks in the middle of a
 * mark or a link.
 */
export const paragraphBreaks: Repair = nodes =>
  parted(
    rewrite(nodes, element => {
      if (element.name === 'p') return paragraphsOf(element)
      return holders.has(element.name) ? [withChildren(element, parted(element.children))] : [element]
    }),
  )

const holders = new Set(['div', 'section', 'article', 'main', 'body', 'td', 'th', 'li', 'dd', 'blockquote', 'center'])

const isBreak = (node: Node): boolean => node.type === 'element' && node.name === 'br'
const isInline = (node: Node): boolean =>
  node.type === 'text' || !(isBlock(node.name) || node.children.some(each => !isInline(each)))

/** The stretches of a run between two breaks or more; breaks at their ends are gone. */
function stretchesOf(run: readonly Node[]): readonly (readonly Node[])[] {
  const stretches: Node[][] = [[]]
  let breaks: Node[] = []
  for (const node of run) {
    if (isBreak(node)) {
      breaks.push(node)
      continue
    }
    if (isSpace(node) && breaks.length > 0) continue
    const last = stretches.at(-1) as Node[]
    const isBegun = last.some(each => !isSpace(each))
    if (breaks.length > 1 && isBegun) stretches.push([node])
    else last.push(...(isBegun ? breaks : []), node)
    breaks = []
  }
  return stretches.filter(each => each.some(node => !isSpace(node)))
}

function paragraphsOf(paragraph: Element): readonly Node[] {
  if (!paragraph.children.some(isBreak) || !paragraph.children.every(isInline)) return [paragraph]
  return stretchesOf(paragraph.children).map((stretch, index) =>
    withChildren(index === 0 ? paragraph : withAttributes(paragraph, { id: undefined }), stretch),
  )
}

/** Children whose loose runs are parted; a run that is one stretch stays as it is. */
function parted(nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some(isBreak)) return nodes
  const found: Node[] = []
  let run: Node[] = []
  const endRun = () => {
    const stretches = stretchesOf(run)
    if (stretches.length > 1 || (stretches.length === 1 && found.some(node => !isSpace(node))))
      found.push(...stretches.map(stretch => madeOf('p', stretch, stretch[0]?.place)))
    else found.push(...(stretches[0] ?? run.filter(node => !isBreak(node))))
    run = []
  }
  for (const node of nodes)
    if (isInline(node)) run.push(node)
    else {
      endRun()
      found.push(node)
    }
  endRun()
  return isSame(found, nodes) ? nodes : found
}
