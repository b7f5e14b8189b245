import { madeOf, rewrite } from '../rewrite.ts'
import type { Element } from '../tree.ts'
import { firstElement } from '../words.ts'
import type { Repair } from './repair.ts'

/**
 * Damage: videos, sounds and pages that a page shows in a frame, which paper cannot. Each becomes a link to what it shows, by the title that the
 * page gives it, else by its address without what comes before and behind its path. One that names no web address, and a drawing
 * that the page keeps in itself, showed something that cannot be kept: it is left out, and that is told.
 */
export const embeds: Repair = (nodes, { report }) =>
  rewrite(nodes, element => {
    if (!names.has(element.name)) return [element]
    const address = addressOf(element)
    if (address === undefined) {
      report('html/embed-left-out', { element: element.name }, element.place)
      return []
    }
    const words = element.attributes.get('title')?.trim() || address.replace(/^https?:\/\//i, '').replace(/[?#].*$/, '')
    report('html/embed-linked', { element: element.name, address }, element.place)
    return [
      madeOf(
        'p',
        [madeOf('a', [{ type: 'text', value: words, place: element.place }], element.place, { href: address })],
        element.place,
      ),
    ]
  })

const names = new Set(['iframe', 'video', 'audio', 'embed', 'object', 'canvas', 'svg'])

function addressOf(element: Element): string | undefined {
  const source = firstElement(element.children, 'source')
  return [element, ...(source ? [source] : [])]
    .flatMap(({ attributes }) => ['src', 'data-src', 'data'].map(name => attributes.get(name)?.trim() ?? ''))
    .map(address => address.replace(/^\/\//, 'https://'))
    .find(address => /^https?:\/\/[^/]/i.test(address))
}
