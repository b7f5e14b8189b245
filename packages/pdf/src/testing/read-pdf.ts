import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A node of a page's structure tree, as pdf.js tells it. */
export interface StructureNode {
  readonly role?: string
  readonly type?: string
  readonly alt?: string
  readonly lang?: string
  readonly children?: readonly StructureNode[]
}

/** What pdf.js, which we did not write, finds in a PDF. */
export interface ReadPdf {
  readonly marked: boolean
  readonly language: string | undefined
  readonly title: string | undefined
  readonly outline: readonly string[]
  /** The text of each page, its lines joined by spaces. */
  readonly text: readonly string[]
  /** The text of each page as its glyphs alone tell it: lines joined by nothing, since each ends with a space of its own, unless a word goes on. */
  readonly glyphText: readonly string[]
  readonly structure: readonly StructureNode[]
  readonly links: readonly { readonly url?: string; readonly destination?: unknown }[]
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const { info } = await document.getMetadata()
  const marking = await document.getMarkInfo()
  const outline = ((await document.getOutline()) ?? []) as readonly { title: string }[]
  const text: string[] = []
  const glyphText: string[] = []
  const structure: StructureNode[] = []
  const links: { url?: string; destination?: unknown }[] = []
  for (const page of pages) {
    const { items } = await page.getTextContent({ disableNormalization: true })
    const lines = items.flatMap(item => ('str' in item ? [item.str + (item.hasEOL ? '\n' : '')] : [])).join('')
    text.push(lines.replaceAll(/\s+/g, ' '))
    glyphText.push(lines.replaceAll(/[\n\u00AD]/g, ''))
    structure.push(await page.getStructTree())
    for (const { url, dest } of await page.getAnnotations()) links.push({ url, destination: dest })
  }
  const facts = info as { readonly Title?: string; readonly Language?: string }
  return {
    marked: marking?.['Marked'] === true,
    language: facts.Language,
    title: facts.Title,
    outline: outline.map(({ title }) => title),
    text,
    glyphText,
    structure,
    links,
  }
}

/** All nodes of a structure tree with a role, in order. */
export const nodesOf = (node: StructureNode, role: string): readonly StructureNode[] => [
  ...(node.role === role ? [node] : []),
  ...(node.children ?? []).flatMap(child => nodesOf(child, role)),
]
