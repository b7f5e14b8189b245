import type { OutlineEntry } from '@stet/core'
import type { Page } from '../layout/page.ts'
import { object, textString, type PDFContext, type PDFObject, type PDFRef } from './objects.ts'

/** Where each id stands. */
export type Destinations = ReadonlyMap<string, PDFObject>

/** A little above what it leads to. */
const headroom = 8

/** The destination of each id: the page and the height that a viewer turns to (ISO 32000-1 12.3.2). */
export function destinationsOf(context: PDFContext, pages: readonly Page[], refs: readonly PDFRef[]): Destinations {
  const destinations = new Map<string, PDFObject>()
  pages.forEach((page, index) => {
    const { height } = page
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
