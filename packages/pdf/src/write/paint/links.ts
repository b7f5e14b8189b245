import { isSpoken } from '../inlines/characters.ts'
import type { LinkMark } from '../flow/element.ts'
import type { Page } from '../layout/page.ts'
import type { Destinations } from './navigation.ts'
import { addObject, byteString, textString, type PDFContext, type PDFObject, type PDFRef } from './objects.ts'

/** An annotation of a link, the page that it is on, and its key in the parent tree. */
interface LinkAnnotation {
  readonly ref: PDFRef
  readonly page: PDFRef
  readonly key: number
}

/** The annotations of a document by link and by page. */
export interface LinkAnnotations {
  readonly byLink: ReadonlyMap<LinkMark, readonly LinkAnnotation[]>
  readonly byPage: readonly (readonly PDFRef[])[]
}

/** What the annotations are made from. */
export interface LinkInput {
  readonly pages: readonly Page[]
  readonly refs: readonly PDFRef[]
  readonly destinations: Destinations
}

/** Adds the annotations of all pages; their keys in the parent tree follow those of the pages. */
export function addLinks(context: PDFContext, { pages, refs, destinations }: LinkInput): LinkAnnotations {
  const byLink = new Map<LinkMark, LinkAnnotation[]>()
  let key = pages.length
  const byPage = pages.map((page, index) =>
    page.links.flatMap(area => {
      const bottom = page.height - area.y - area.height
      const rectangle = [area.x, bottom, area.x + area.width, bottom + area.height]
      const ref = linkAnnotation(context, area.link, rectangle, destinations, key)
      if (!ref) return []
      const known = byLink.get(area.link) ?? []
      known.push({ ref, page: refs[index]!, key: key++ })
      byLink.set(area.link, known)
      return [ref]
    }),
  )
  return { byLink, byPage }
}

/** The annotation of one area of a link; nothing where it leads nowhere. */
function linkAnnotation(
  context: PDFContext,
  link: LinkMark,
  rectangle: readonly number[],
  destinations: Destinations,
  key: number,
): PDFRef | undefined {
  const { target, words } = link
  if (target.type === 'internal' && !destinations.has(target.id)) return undefined
  const leads =
    target.type === 'internal'
      ? { Dest: textString(target.id) }
      : { A: { Type: 'Action', S: 'URI', URI: asciiString(target.url) } }
  return addObject(context, {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: rectangle.map(value => Math.round(value * 100) / 100),
    Border: [0, 0, 0],
    F: 4,
    StructParent: key,
    Contents: textString(isSpoken(words) ? words : target.type === 'internal' ? target.id : target.url),
    ...leads,
  })
}

/** A URI is of ASCII (ISO 32000-1 12.6.4.7): other letters are percent-encoded. */
function asciiString(url: string): PDFObject {
  const ascii = url
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(/[^\u0021-\u007E]/gu, character => encodeURIComponent(character))
  return byteString(Buffer.from(ascii, 'latin1'))
}
