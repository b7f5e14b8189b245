import { element, type Xml } from '../xml/element.ts'
import type { Anchor } from './anchors.ts'

/** Puts a bookmark around some content of a paragraph (ECMA-376 17.13.6). */
export const bookmark = ({ name, number }: Anchor, content: readonly Xml[]): readonly Xml[] => [
  element('w:bookmarkStart', { 'w:id': number, 'w:name': name }),
  ...content,
  element('w:bookmarkEnd', { 'w:id': number }),
]
