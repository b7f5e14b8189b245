import type { Figure } from '../../model/index.ts'
import { attribute } from './characters.ts'
import { elementOfRun, plainWords } from './cells.ts'
import type { Context } from './context.ts'
import { alternativeText, imageTag, writtenSource } from './images.ts'
import { destination } from './links.ts'

/** A figure: a picture whose title is its caption where that is all, else in HTML. */
export function figure({ id, images, caption }: Figure, context: Context): string {
  const [only] = images
  const words = caption && plainWords(caption.content, context)
  const hasId = context.explicitIds.has(id)
  if (only && images.length === 1 && words !== undefined && only.alternative !== '' && !hasId)
    return `![${alternativeText(only.alternative, false)}](${destination(writtenSource(only.source), false)} ${title(words)})`
  return [
    `<figure${hasId ? ` id=${attribute(id)}` : ''}>`,
    ...images.map(imageTag),
    ...(caption ? [elementOfRun('figcaption', caption.content, context)] : []),
    '</figure>',
  ].join('\n')
}

/** A title between double quotes (CommonMark 6.3). */
const title = (words: string): string => `"${words.replaceAll(/["\\]|&(?=#?[a-z\d]+;)/gi, '\\$&')}"`
