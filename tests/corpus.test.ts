import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compose, inOrder, markdown, toJson, toMarkdown, type Diagnostic, type Writer } from '@stet/core'
import { printDiagnostic } from '@stet/core/project'
import { docx } from '@stet/docx'
import { pdf } from '@stet/pdf'
import { page } from '@stet/site'
import { corpusCase, corpusCases } from './cases.ts'
import { pdfTags } from './pdf-tags.ts'
import { wordOutline } from './word-outline.ts'

const writers: Readonly<Record<'pdf' | 'docx' | 'page', () => Writer>> = {
  pdf: () => pdf({ pageSize: 'A4' }),
  docx: () => docx({ pageSize: 'A4' }),
  page: () => page(),
}

async function madeOf(name: string) {
  const found = await corpusCase(name)
  const said: Diagnostic[] = [...found.diagnostics]
  const write = (format: keyof typeof writers, sink: (diagnostic: Diagnostic) => void) =>
    writers[format]().write(found.article, found.assets, diagnostic => sink(found.locate(diagnostic)))
  const all = async (sink: (diagnostic: Diagnostic) => void) => ({
    pdf: await write('pdf', sink),
    docx: await write('docx', sink),
    page: await write('page', sink),
  })
  return { ...found, files: await all(diagnostic => said.push(diagnostic)), again: await all(() => {}), said }
}

/** The main part of a page, each element on a line of its own. */
const readable = (page: Uint8Array) => {
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(new TextDecoder().decode(page)) ?? []
  return `${main
    .replace(/data:image\/[a-z+]+;base64,[A-Za-z0-9+/=]+/g, 'data:…')
    .replace(
      /(<(?:\/?(?:main|article|header|footer|nav|section|aside|ol|ul|dl|table|thead|tbody|tfoot|tr|figure|blockquote|div|details)|li|dt|dd|p|h[1-6]|td|th|caption|figcaption|hr|pre|img|a class|summary|math)\b)/g,
      '\n$1',
    )
    .trim()}\n`
}

describe.each(corpusCases)('%s', name => {
  const made = madeOf(name)
  const golden = (file: string) => join(import.meta.dirname, 'corpus', name, file)

  it('is the article that it was', async () => {
    await expect(toJson((await made).article)).toMatchFileSnapshot(golden('article.json'))
  })

  it('says what it said', async () => {
    const { said, source } = await made
    const words = inOrder(said)
      .map(diagnostic => printDiagnostic(diagnostic, { color: false, textOf: () => source }))
      .join('\n\n')
    await expect(`${words}\n`).toMatchFileSnapshot(golden('diagnostics.txt'))
  })

  it('is written as Markdown that reads back', async () => {
    const { article } = await made
    const written = toMarkdown(article)
    const again = compose(
      markdown.read({ file: 'again.md', text: written }, () => {}),
      { language: 'en' },
      () => {},
    )
    expect(again.article).toEqual(article)
    await expect(written).toMatchFileSnapshot(golden('article.md'))
  })

  it('is tagged in the PDF as it was', async () => {
    await expect(await pdfTags((await made).files.pdf)).toMatchFileSnapshot(golden('pdf.txt'))
  })

  it('is styled in Word as it was', async () => {
    const { docx: file } = (await made).files
    await expect(`${wordOutline(file)}${wordOutline(file, 'word/footnotes.xml')}`).toMatchFileSnapshot(
      golden('word.txt'),
    )
  })

  it('is marked up on the page as it was', async () => {
    await expect(readable((await made).files.page)).toMatchFileSnapshot(golden('page.html'))
  })

  it('gives the same bytes twice', async () => {
    const { files, again } = await made
    for (const format of ['pdf', 'docx', 'page'] as const)
      expect(Buffer.compare(Buffer.from(files[format]), Buffer.from(again[format])), format).toBe(0)
  })
})
