import { removalsOf } from '../page/left-out.ts'
import { shownWords } from '../page/page-parts.ts'
import { rewrite } from '../rewrite.ts'
import type { Repair } from './repair.ts'

/**
 * Damage: buttons, menus and fields in the text of a page, which nobody can press on paper, and what a page hides. They go, with their words. Declines: tick boxes,
 * which say whether an item is done.
 */
export const controls: Repair = (nodes, { report }) =>
  rewrite(nodes, element => {
    const isControl = names.has(element.name)
    if (!isControl && !element.attributes.has('hidden')) return [element]
    const words = shownWords(element.children)
    const part = isControl ? 'a control' : 'what the page does not show'
    if (words !== '') report('html/part-left-out', { part, words }, element.place, removalsOf(element.children))
    return []
  })

const names = new Set(['button', 'select', 'textarea', 'progress', 'meter', 'datalist'])
