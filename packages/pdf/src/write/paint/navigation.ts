import type { OutlineEntry } from '@stet/core'
import type { LinkMark } from '../flow/element.ts'
import type { Page } from '../layout/page.ts'
import { addObject, byteString, object, textString, type PDFContext, type PDFObject, type PDFRef } from './objects.ts'

/** Where each id stands. */
export type Destinations = ReadonlyMap<string, PDFObject>

/** A little above what it leads to. */
const headroom = 8

/** The destination of each id: the page and the height that a viewer turns to (ISO 32000-1 12.3.2). */
export function destinationsOf(
  context: PDFContext,
  pages: readonly Page[],
  refs: readonly PDFRef[],
  height: number,
): Destinations {
  const destinations = new Map<string, PDFObject>()
  pages.forEach((page, index) => {
    for (const { id, x, y } of page.anchors) {
      if (destinations.has(id)) continue
      const top = Math.round((height - y + headroom) * 100) / 100
      destinations.set(
        id,
        object(context, [refs[index], 'XYZ', Math.max(0, Math.round(x - headroom)), Math.min(height, top), 0]),
      )
    }
  })
  return destinations
}

/** The name tree that finds them by id (ISO 32000-1 12.3.2.3). */
export function nameTree(context: PDFContext, destinations: Destinations): PDFObject {
  const ids = [...destinations.keys()].sort()
  return object(context, { Names: ids.flatMap(id => [textString(id), destinations.get(id)!]) })
}

/** The annotation of one area of a link; nothing where it leads nowhere. */
export function linkAnnotation(
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
    Contents: textString(words === '' ? (target.type === 'internal' ? target.id : target.url) : words),
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

/** The bookmarks (ISO 32000-1 12.3.3); nothing where there is no section. */
export function addOutline(
  context: PDFContext,
  entries: readonly OutlineEntry[],
  destinations: Destinations,
): PDFRef | undefined {
  if (entries.length === 0) return undefined
  const root = context.nextRef()
  const count = (items: readonly OutlineEntry[]): number =>
    items.reduce((sum, item) => sum + 1 + count(item.entries), 0)
  const place = (items: readonly OutlineEntry[], parent: PDFRef): { First: PDFRef; Last: PDFRef } => {
    const refs = items.map(() => context.nextRef())
    items.forEach((item, index) => {
      const inner = item.entries.length > 0 ? { ...place(item.entries, refs[index]!), Count: count(item.entries) } : {}
      const destination = destinations.get(item.id)
      context.assign(
        refs[index]!,
        object(context, {
          Title: textString(item.title),
          Parent: parent,
          ...(destination ? { Dest: textString(item.id) } : {}),
          ...(index > 0 ? { Prev: refs[index - 1] } : {}),
          ...(index < refs.length - 1 ? { Next: refs[index + 1] } : {}),
          ...inner,
        }),
      )
    })
    return { First: refs[0]!, Last: refs.at(-1)! }
  }
  context.assign(root, object(context, { Type: 'Outlines', ...place(entries, root), Count: count(entries) }))
  return root
}
