import { element, legal } from '../xml/element.ts'
import type { Tree } from '../xml/tree.ts'
import type { PartRegister } from './part-register.ts'

/** How many letters of a place on a page Word keeps apart from the page's address. */
const longestPlace = 255

/** A link to a bookmark (ECMA-376 17.16.22). */
export const internalLink = (name: string, content: readonly Tree[]): Tree =>
  element('w:hyperlink', { 'w:history': 1, 'w:anchor': name }, content)

/** A link to an address. Word names the place on a page, behind the `#`, apart from the page's own address (ECMA-376 17.16.22). */
export function externalLink(url: string, part: PartRegister, content: readonly Tree[]): Tree {
  const address = legal(url)
  const at = address.indexOf('#')
  const place = at > 0 ? address.slice(at + 1) : ''
  const isApart = place !== '' && place.length <= longestPlace
  return element(
    'w:hyperlink',
    {
      'w:history': 1,
      'w:anchor': isApart ? place : undefined,
      'r:id': part.link(isApart ? address.slice(0, at) : address),
    },
    content,
  )
}
