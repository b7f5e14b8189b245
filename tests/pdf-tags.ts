import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Node {
  readonly role: string
  readonly children?: readonly (Node | { readonly type: string; readonly id: string })[]
  readonly alt?: string
  readonly lang?: string
}

interface Item {
  readonly type?: string
  readonly id?: string
  readonly str?: string
  readonly hasEOL?: boolean
}

/** A PDF as pdf.js reads it. */
export async function openPdf(bytes: Uint8Array) {
  return getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise
}

/** The words of each marked-content sequence of a page, by its id. */
function wordsByMark(items: readonly Item[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const open: string[] = []
  for (const { type, id, str, hasEOL } of items) {
    if (type === 'beginMarkedContentProps') open.push(id ?? '')
    else if (type === 'beginMarkedContent') open.push('')
    else if (type === 'endMarkedContent') open.pop()
    else {
      const mark = open.findLast(each => each !== '')
      if (mark !== undefined) words.set(mark, (words.get(mark) ?? '') + (str ?? '') + (hasEOL === true ? '\n' : ''))
    }
  }
  return words
}

const oneLine = (words: string) => words.replaceAll('\u00AD\n', '').replaceAll('\u00AD', '').replace(/\s+/g, ' ')

/** The structure tree of a PDF as readable lines: a line for each element, its role, language and alternative text, then its words. */
export async function pdfTags(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes)
  const lines: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const words = wordsByMark((await page.getTextContent({ includeMarkedContent: true })).items)
    const show = (node: Node, depth: number) => {
      const own = (node.children ?? []).flatMap(child => ('role' in child ? [] : [words.get(child.id) ?? '']))
      const facts = [node.lang ? ` lang=${node.lang}` : '', node.alt === undefined ? '' : ` alt=“${node.alt}”`].join('')
      lines.push(`${'  '.repeat(depth)}${node.role}${facts} ${oneLine(own.join('')).trim()}`.trimEnd())
      for (const child of node.children ?? []) if ('role' in child) show(child, depth + 1)
    }
    lines.push(`page ${number} of ${pdf.numPages}`)
    const tree = (await page.getStructTree()) as Node | null
    if (tree) show(tree, 1)
    else lines.push('  (no structure)')
  }
  await pdf.destroy()
  return `${lines.join('\n')}\n`
}

/** The words of a PDF in the order of its content, as pdf.js reads them: artifacts, such as running heads, left out. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes)
  let text = ''
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = (await page.getTextContent({ includeMarkedContent: true })) as {
      items: readonly (Item & { tag?: string })[]
    }
    const open: (string | undefined)[] = []
    for (const { type, tag, str, hasEOL } of items) {
      if (type === 'beginMarkedContentProps' || type === 'beginMarkedContent') open.push(tag)
      else if (type === 'endMarkedContent') open.pop()
      else if (!open.includes('Artifact')) text += (str ?? '') + (hasEOL === true ? '\n' : '')
    }
    text += '\n'
  }
  await pdf.destroy()
  return text.replaceAll('\u00AD\n', '').replaceAll('\u00AD', '')
}
