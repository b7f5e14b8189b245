import { ImportedXmlComponent, type ParagraphChild, type XmlComponent } from 'docx'
import type { Tree } from './tree.ts'

/** An element as an object of the library, for what the library has no class for. */
export function component({ name, attributes, children }: Tree): ImportedXmlComponent {
  const made = new ImportedXmlComponent(name, attributes)
  for (const child of children) made.push(typeof child === 'string' ? child : component(child))
  return made
}

/** An object as something in a paragraph: the library's type leaves some out that it writes there all the same. */
export const paragraphChild = (made: XmlComponent): ParagraphChild => made as ParagraphChild
