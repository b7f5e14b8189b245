import type { Paragraph } from 'mdast'
import type { Context } from './context.ts'
import { opening, spanOf, wrapped } from './tags.ts'
import { escaped, type Piece } from './pieces.ts'

/** A paragraph that is one picture with a title, as a figure whose caption is the title. */
export function figureOf(paragraph: Paragraph, context: Context): readonly Piece[] | undefined {
  const [only] = paragraph.children
  if (!only || paragraph.children.length > 1) return undefined
  const picture =
    only.type === 'image'
      ? { url: only.url, title: only.title }
      : only.type === 'imageReference'
        ? context.definitions.get(only.identifier.toUpperCase())
        : undefined
  if (!picture?.title || !('alt' in only)) return undefined
  const caption: readonly Piece[] = [{ html: escaped(picture.title), ...spanOf(only) }]
  return wrapped('figure', paragraph, [
    ...opening('img', only, { src: picture.url, ...alternativeOf(only) }),
    ...wrapped('figcaption', paragraph, caption),
  ])
}

/** The alternative text of a picture; in Markdown, an empty one is one that the author forgot. */
export const alternativeOf = ({ alt }: { readonly alt?: string | null | undefined }): { readonly alt?: string } =>
  alt ? { alt } : {}
